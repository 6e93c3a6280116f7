from streams import Reader, Stream


def main():
    Reader(Stream()).end()


if __name__ == "__main__":
    main()
