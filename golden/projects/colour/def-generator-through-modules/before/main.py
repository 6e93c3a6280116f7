from logs.counting import count, first
from logs.reading import errors

TEXTS = ["I begin", "E one", "E two"]


def main():
    print(count(TEXTS), first(TEXTS), first([]))
    print(list(errors(TEXTS)))


if __name__ == "__main__":
    main()
