from app.io import write
from app.pages import Page


def main():
    page = Page("a")
    write(page.title(), page.text)


if __name__ == "__main__":
    main()
