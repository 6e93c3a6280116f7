from app.api import Client, fetch
from app.free import free
from app.whole import settle


def main():
    settle()
    print(fetch("abc"), Client().ask("d"))
    free("done")


if __name__ == "__main__":
    main()
