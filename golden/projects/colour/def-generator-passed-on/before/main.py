import sys

from export.rows import export


def main():
    export(sys.stdout, 2)


if __name__ == "__main__":
    main()
