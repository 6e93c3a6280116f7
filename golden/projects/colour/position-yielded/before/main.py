from pages import pages


def main():
    for text in pages(2):
        print(text)
    print([text.upper() for text in pages(2)])
    print(list(pages(1)))


if __name__ == "__main__":
    main()
