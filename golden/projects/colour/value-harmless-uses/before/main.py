import oven


def main():
    print(oven.heat.__name__, oven.heat.__doc__)
    print(oven.heat(180))


if __name__ == "__main__":
    main()
