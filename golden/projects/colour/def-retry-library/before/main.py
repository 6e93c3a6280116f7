from app.work import load


def main():
    print(load("a"))


if __name__ == "__main__":
    main()
