from app.work import load, name


def main():
    print(load("k"), name("k"))


if __name__ == "__main__":
    main()
