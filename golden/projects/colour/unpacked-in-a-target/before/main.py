from naps import nap


class Pair:
    def __iter__(self):
        nap()
        yield "a"
        yield "b"


def show(first, second):
    print(first, second)


if __name__ == "__main__":
    show(*Pair())
    (first, second), third = Pair(), 3
    print(first, second)
