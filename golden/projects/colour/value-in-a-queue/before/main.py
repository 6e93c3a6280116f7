import loop
import steps


def main():
    loop.main()
    steps.main()


if __name__ == "__main__":
    main()
