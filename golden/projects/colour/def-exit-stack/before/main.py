import contextlib

from res.things import held


def main():
    with contextlib.ExitStack() as stack:
        names = [stack.enter_context(held(name)) for name in "ab"]
        print(names)


if __name__ == "__main__":
    main()
