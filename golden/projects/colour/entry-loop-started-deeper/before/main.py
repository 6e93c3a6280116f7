from plant import start

if __name__ == "__main__":
    start()
