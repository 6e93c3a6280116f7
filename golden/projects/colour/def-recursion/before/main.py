from walk.even import is_even
from walk.odd import depth
from walk.sums import total


def main():
    print(is_even(7), is_even(4))
    print(total([1, [2, [3]], 4]), depth([[], [[]]]))


if __name__ == "__main__":
    main()
