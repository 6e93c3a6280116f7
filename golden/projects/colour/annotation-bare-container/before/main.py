import attributes
import functions
import methods
import nested


def main():
    attributes.main()
    functions.main()
    methods.main()
    nested.main()


if __name__ == "__main__":
    main()
