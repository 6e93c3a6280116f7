from scale import names, options, weigh


def main():
    print(weigh() ** 2, -weigh(), not weigh(), weigh() + 1, 1 + weigh())
    print("a" if weigh() else "b", weigh() == 2, 1 < weigh() < 3, weigh(0) or weigh(4))
    print(*names(), **options())
    print(f"{weigh()!r:>3}", f"{weigh():03}", sep=str(weigh()))
    if (total := weigh()) > 1:
        print(total, "abcdef"[weigh():weigh(4)])
    pair = weigh(), weigh(3)
    assert weigh() == 2, weigh()
    shelf = {2: "two", 3: "three"}
    del shelf[weigh()]
    shelf[weigh()] = pair
    print(shelf)
    for name in names():
        print(name)
    match weigh():
        case 2 if weigh() == 2:
            print("two")

    def inner(amount=weigh()):
        return amount

    while weigh(inner()) > 2:
        pass
    return weigh(0)


if __name__ == "__main__":
    raise SystemExit(main())
