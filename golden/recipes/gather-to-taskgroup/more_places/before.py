import asyncio
import contextlib


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def numbers(values):
    for value in values:
        yield value


async def main(log):
    with contextlib.nullcontext(await asyncio.gather(fetch(1), fetch(2))) as value:
        print(value)
    with contextlib.nullcontext(log) as first, contextlib.nullcontext(await asyncio.gather(fetch(3), fetch(4))):
        print(first)
    async for n in numbers(await asyncio.gather(fetch(5), fetch(6))):
        print(n)
    print(sum(n for n in await asyncio.gather(fetch(7), fetch(8))))
    print([n for m in range(1, 3) for n in await asyncio.gather(fetch(m), fetch(m))])
    match log:
        case [] if await asyncio.gather(fetch(9), fetch(10)):
            print("empty")
    print({log.append(1): await asyncio.gather(fetch(11), fetch(12))})
    print({"key": await asyncio.gather(fetch(13), fetch(14)), "log": log.append(2)})
    print((await asyncio.gather(fetch(15), fetch(16)))[len(log) - 1:])
    print(await asyncio.gather(fetch(17), fetch(18)) == [17, 18] == log)
    print(*await asyncio.gather(fetch(19), fetch(20)), sep=log.append(3) or ", ")
    print((await asyncio.gather(fetch(21), fetch(22)), await asyncio.gather(fetch(23), fetch(24))))
    (await asyncio.gather(fetch(25), fetch(26))).reverse()
    del (await asyncio.gather(fetch(27), fetch(28)))[0]
    await asyncio.gather(fetch(29), fetch(30)), await asyncio.gather(fetch(31), fetch(32))


asyncio.run(main([]))
