from clocks.wall import Clock


def noon():
    print(Clock().strike(12).count("bong"))


if __name__ == "__main__":
    noon()
