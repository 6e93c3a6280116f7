from .views.page import show


def main():
    print(show())


if __name__ == "__main__":
    main()
