from app.store import Store


def main():
    print(Store().read("a"), Store().load("b"))


if __name__ == "__main__":
    main()
