import time
from collections import OrderedDict, deque

listeners = set()
steps = OrderedDict()
queue = deque(maxlen=8)


def a():
    time.sleep(0.001)
    print("a")


def b():
    print("b")


def main():
    listeners.add(a)
    steps["a"] = a
    steps["b"] = b
    steps.move_to_end("a")
    for listener in listeners:
        listener()
    for name, step in steps.items():
        print(name)
        step()
    queue.append(a)
    queue.appendleft(b)
    while queue:
        task = queue.popleft()
        task()
    queue.append(a)
    queue.pop()()
    name, step = steps.popitem()
    print(name)
    step()
