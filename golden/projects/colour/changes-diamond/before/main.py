from left import left
from right import right


def factorial(number):
    return number * factorial(number - 1) if number > 1 else left(0)


def main():
    print(left(3), right(2), factorial(5))


if __name__ == "__main__":
    main()
