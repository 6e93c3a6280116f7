from lib import run

if __name__ == "__main__":
    print(run("slow", "load"))
