import asyncio
import time


async def wait():
    # Only the first iterable of a generator expression is evaluated in the coroutine itself.
    print(list(n for n in await asyncio.sleep(0) or [1]))
    print(list(time.sleep(0) for _ in range(2)))
    print(any(time.sleep(0) for _ in range(2)))
    print(all(n for n in range(2) if time.sleep(0)))
    print(sum(n for m in range(2) for n in time.sleep(0) or [m]))
    print(*(time.sleep(0) for _ in range(2)))
    print(list([time.sleep(0) for _ in range(n)] for n in range(2)))
    print([list(time.sleep(0) for _ in range(n)) for n in range(2)])
    lazily = (time.sleep(0) for _ in range(2))
    return len(list(lazily))


print(asyncio.run(wait()))
