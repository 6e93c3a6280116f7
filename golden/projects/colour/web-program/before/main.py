import os

from feeds.reader import Reader


def main():
    server = os.environ.get("SERVER", "http://localhost:1")
    for url, status in Reader([server]).read().items():
        print(url, status)


if __name__ == "__main__":
    main()
