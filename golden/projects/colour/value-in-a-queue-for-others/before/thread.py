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


queue = deque()


def main():
    queue.append(slow)
    t = threading.Thread(target=queue[0])
    t.start()
    t.join()
    queue.popleft()()

if __name__ == "__main__":
    main()
