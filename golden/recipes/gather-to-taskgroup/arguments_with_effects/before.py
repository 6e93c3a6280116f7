import asyncio

steps = []


def note(value):
    steps.append(f"noted {value}")
    return value


async def fetch(n, other=None):
    steps.append(f"fetched {n}")
    await asyncio.sleep(0)
    return n


def build(numbers):
    for n in numbers:
        steps.append(f"built {n}")
        yield fetch(n)


async def main():
    box = {}
    a, b = await asyncio.gather(fetch(note(1), other=note(2)), fetch(note(3)))
    c, d = await asyncio.gather(fetch(x := 4), fetch(x + 1))
    await asyncio.gather(*[fetch(last := n) for n in (6, 7)])
    await asyncio.gather(*build([8, 9]))
    box[note("key")], box[note("other")] = await asyncio.gather(fetch(10), fetch(11))
    results = await asyncio.gather(*[fetch(note(n)) for n in (12, 13) if note(n)])
    print(a, b, c, d, x, last, box, results)
    print(*steps, sep="\n")


asyncio.run(main())
