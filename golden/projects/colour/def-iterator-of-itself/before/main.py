from app.shelf import Shelf


def main():
    print(Shelf("one", "two").titles())


if __name__ == "__main__":
    main()
