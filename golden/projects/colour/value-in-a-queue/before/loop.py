import time
from collections import deque


class Loop:
    def __init__(self):
        self.ready = deque()
        self.timers = []

    def call_soon(self, func, *args, **kwargs):
        self.ready.append((func, args, kwargs))

    def call_at(self, when, func):
        self.timers.append((when, func))

    def run(self):
        while self.ready:
            func, args, kwargs = self.ready.popleft()
            func(*args, **kwargs)
        for when, func in self.timers:
            func()
            print(when)
        for item in self.timers:
            item[1]()


def work(n=0, m=0):
    time.sleep(0.001)
    print("work", n, m)


def main():
    loop = Loop()
    loop.call_soon(work, 1, m=2)
    loop.call_soon(work)
    loop.call_at(3, work)
    loop.run()
