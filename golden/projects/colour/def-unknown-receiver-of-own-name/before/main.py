from sources.slow import Slow


def main():
    print(Slow().read_frame())


if __name__ == "__main__":
    main()
