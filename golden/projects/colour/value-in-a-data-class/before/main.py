import frozen
import table


def main():
    frozen.main()
    table.main()


if __name__ == "__main__":
    main()
