from app.work import store


def main():
    store("k", 4)


if __name__ == "__main__":
    main()
