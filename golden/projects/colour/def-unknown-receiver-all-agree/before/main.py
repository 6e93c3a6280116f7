from pipeline.copy import copy
from pipeline.sinks import Disk, Network


def main():
    copy([1, 2], Disk())
    copy([3], sink=Network())


if __name__ == "__main__":
    main()
