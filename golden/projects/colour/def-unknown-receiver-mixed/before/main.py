from pipeline.copy import copy
from pipeline.sinks import Disk, Memory


def main():
    copy([1, 2], Disk())
    copy([3], sink=Memory())


if __name__ == "__main__":
    main()
