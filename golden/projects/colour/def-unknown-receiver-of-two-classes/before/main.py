from pipeline.copy import copy
from pipeline.sinks import Disk, Memory


def main():
    memory = Memory()
    copy([1, 2], Disk())
    copy([3], sink=memory)
    memory.push_row(4)
    print(memory.rows)


if __name__ == "__main__":
    main()
