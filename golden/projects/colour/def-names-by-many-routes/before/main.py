from callers import *
from others import play


def main():
    call_all()
    call_locally()
    print(play())


if __name__ == "__main__":
    main()
