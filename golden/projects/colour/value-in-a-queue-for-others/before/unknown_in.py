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


from typing import Any, Callable, Dict

TABLE: Dict[str, Callable[[int], Any]] = {}


def add(name, f):
    TABLE[name] = f


def main():
    add("a", slow)
    add("b", json.loads)
    print(TABLE["a"](1))

if __name__ == "__main__":
    main()
