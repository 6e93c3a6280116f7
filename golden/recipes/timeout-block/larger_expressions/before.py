import asyncio
import json


async def text(value):
    await asyncio.sleep(0)
    return json.dumps(value)


async def main():
    print(json.loads(await asyncio.wait_for(text([1]), 5)))
    print((await asyncio.wait_for(text("a"), 5)).upper())
    assert await asyncio.wait_for(text(1), 5) == "1"
    if await asyncio.wait_for(text(0), 5) == "0":
        print("zero")
    for letter in await asyncio.wait_for(text(12), 5):
        print(letter)
    while await asyncio.wait_for(text(1), 5) != "1":
        pass
    total = 1
    total += int(await asyncio.wait_for(text(1), 5))
    total += await asyncio.wait_for(asyncio.sleep(0, 2), 5)
    print([await asyncio.wait_for(text(n), 5) for n in range(2)], total)
    print(total or await asyncio.wait_for(text(1), 5))
    print(f"{await text(1)} {await asyncio.wait_for(text(2), 5)}")
    print(f"{await asyncio.wait_for(text(1), 5)} {await text(2)}")
    return json.loads(await asyncio.wait_for(text({}), 5))


print(asyncio.run(main()))
