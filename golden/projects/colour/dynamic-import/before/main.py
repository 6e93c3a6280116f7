def run(name):
    return __import__(name).load()


if __name__ == "__main__":
    print(run("slow"))
