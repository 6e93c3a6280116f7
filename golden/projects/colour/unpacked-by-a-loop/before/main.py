from naps import nap


class Pair:
    def __iter__(self):
        nap()
        yield "a"
        yield "b"


if __name__ == "__main__":
    for first, second in [Pair(), Pair()]:
        print(first, second)
