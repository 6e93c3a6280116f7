import time


def one(name):
    time.sleep(0)
    return name


def two(name):
    time.sleep(0)
    return name


def three(name, other):
    time.sleep(0)
    return name, other


def four(name):
    time.sleep(0)
    return name


def five(name):
    time.sleep(0)
    return name


def main():
    names = ["pear", "fig"]
    # Something is done between the elements.
    for name in map(one, names):
        print(name)
    # It may stop before the end.
    print(any(map(two, names)))
    print(list(map(three, names, names)))
    print(
        list(
            map(
                four,  # what is said here would be lost
                names,
            )
        )
    )
    later = map(five, names)
    print(list(later))


if __name__ == "__main__":
    main()
