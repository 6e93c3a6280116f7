from app.core import direct, middle, root, through


def main():
    middle()
    root()
    through()
    direct()


if __name__ == "__main__":
    main()
