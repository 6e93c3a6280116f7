import io

from pipeline.copy import copy
from pipeline.sinks import Disk


def main():
    copy(["a", "b"], Disk())
    copy(["c"], io.StringIO())


if __name__ == "__main__":
    main()
