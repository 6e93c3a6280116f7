from sources.slow import Slow


def main():
    print(Slow().read())


if __name__ == "__main__":
    main()
