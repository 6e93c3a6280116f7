import hooks
import nested


def main():
    hooks.main()
    nested.main()


if __name__ == "__main__":
    main()
