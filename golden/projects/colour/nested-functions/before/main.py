from bakery import bake
from orders import counter


def main():
    print(bake(3))
    print(counter()())


if __name__ == "__main__":
    main()
