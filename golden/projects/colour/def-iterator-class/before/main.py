from api.pages import Entries, Pages


def main():
    for page in Pages(2):
        print(page)
    entries = Entries(Pages(3))
    print([words[1] for words in entries if words])


if __name__ == "__main__":
    main()
