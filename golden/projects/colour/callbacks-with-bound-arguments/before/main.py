from functools import partial

from jobs import again, load, ordered


def main():
    print(again(partial(load, "book"), "a"))
    print(partial(load, "song")("c"))
    print(ordered(["b", "a"]))


if __name__ == "__main__":
    main()
