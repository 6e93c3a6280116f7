import asyncio
import time


def call(*args, **named):
    return args, named


def trial(error):
    print(type(error).__name__, error)


async def positions():
    x = time.sleep(0)
    y = z = time.sleep(0) or 3
    print(x, y, z)
    print(time.sleep(0), call(time.sleep(0), *[time.sleep(0)], key=time.sleep(0), **{"k": time.sleep(0)}))
    print([time.sleep(0), 1], (time.sleep(0),), {time.sleep(0)}, {time.sleep(0): time.sleep(0)})
    print(not time.sleep(0), time.sleep(0) is None, time.sleep(0) == 1, 1 if time.sleep(0) else 2)
    print(time.sleep(0) if y else 4, 5 if not y else time.sleep(0))
    print(y and time.sleep(0), y or time.sleep(0), None in [time.sleep(0)])
    table = {None: 1}
    print(table[time.sleep(0)], [1, 2, 3][time.sleep(0) : time.sleep(0)])
    table[time.sleep(0)] = 2
    del table[time.sleep(0)]
    first, *rest = [time.sleep(0), 1, 2]
    print(first, rest, table)
    total = 0
    total += time.sleep(0) or 7
    print(total)
    assert time.sleep(0) is None, time.sleep(0)
    if time.sleep(0):
        print("never")
    elif time.sleep(0) is None:
        print("elif")
    while time.sleep(0):
        print("never")
    for i in time.sleep(0) or [1]:
        print(i)
    try:
        raise ValueError(time.sleep(0)) from time.sleep(0)
    except ValueError as error:
        trial(error)
    return time.sleep(0), 1


print(asyncio.run(positions()))
