import asyncio
from collections import OrderedDict, deque

listeners = set()
steps = OrderedDict()
queue = deque(maxlen=8)


async def a():
    await asyncio.sleep(0.001)
    print("a")


async def b():
    print("b")


async def main():
    listeners.add(a)
    steps["a"] = a
    steps["b"] = b
    steps.move_to_end("a")
    for listener in listeners:
        await listener()
    for name, step in steps.items():
        print(name)
        await step()
    queue.append(a)
    queue.appendleft(b)
    while queue:
        task = queue.popleft()
        await task()
    queue.append(a)
    await queue.pop()()
    name, step = steps.popitem()
    print(name)
    await step()
