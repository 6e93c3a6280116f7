import old

from .load import Loader, below, fetch, free, missing


def main(anything):
    try:
        print(fetch("x"))
    except old.NoLink:
        print("no link")
    try:
        print(Loader().load_one("x"))
    except (ValueError, old.Error):
        print("nothing")
    print(free("x"), missing("x"))
    try:
        print(below("x"))
    except OSError:
        print("nothing below")


if __name__ == "__main__":
    main(1)
