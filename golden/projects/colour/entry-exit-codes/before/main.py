import sys

from lint.rules import check


def main(argv=None):
    return check(argv or "ü")


if __name__ == "__main__":
    sys.exit(main())
