from chain import Link, forge


def main():
    print(forge(forge(1).weight + 1).weight)
    first = Link(1)
    print(first.join(Link(2)).weight)
    print(first.join(forge(3)).weight)


if __name__ == "__main__":
    main()
