from api.pages import Pages


def main():
    for number, page in enumerate(Pages(2), 1):
        print(number, page)


if __name__ == "__main__":
    main()
