import json
import threading
import time
from collections import OrderedDict, defaultdict, deque


def slow(x=0):
    time.sleep(0.001)
    print("slow", x)
    return x


def fast(x=0):
    print("fast", x)
    return -x


ORDER = OrderedDict()
ORDER[slow] = 1
COUNTS = defaultdict(int)
COUNTS[slow] += 1
TABLE = {"a": slow}


def main():
    for f in ORDER:
        f()
    for f in COUNTS:
        f()
    TABLE["a"]()

if __name__ == "__main__":
    main()
