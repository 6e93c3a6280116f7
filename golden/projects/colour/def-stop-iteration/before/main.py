from app.source import Source


def main():
    source = Source([1, 2])
    while True:
        try:
            print(source.take())
        except StopIteration:
            break


if __name__ == "__main__":
    main()
