from app.settings import rate


def main():
    print(rate("a"))


if __name__ == "__main__":
    main()
