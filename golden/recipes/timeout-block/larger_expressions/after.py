import asyncio
import json


async def text(value):
    await asyncio.sleep(0)
    return json.dumps(value)


async def main():
    async with asyncio.timeout(5):
        result = await text([1])
    print(json.loads(result))
    async with asyncio.timeout(5):
        result_2 = await text("a")
    print(result_2.upper())
    async with asyncio.timeout(5):
        result_3 = await text(1)
    assert result_3 == "1"
    async with asyncio.timeout(5):
        result_4 = await text(0)
    if result_4 == "0":
        print("zero")
    async with asyncio.timeout(5):
        result_5 = await text(12)
    for letter in result_5:
        print(letter)
    while await asyncio.wait_for(text(1), 5) != "1":
        pass
    total = 1
    async with asyncio.timeout(5):
        result_6 = await text(1)
    total += int(result_6)
    async with asyncio.timeout(5):
        total += await asyncio.sleep(0, 2)
    print([await asyncio.wait_for(text(n), 5) for n in range(2)], total)
    print(total or await asyncio.wait_for(text(1), 5))
    print(f"{await text(1)} {await asyncio.wait_for(text(2), 5)}")
    async with asyncio.timeout(5):
        result_7 = await text(1)
    print(f"{result_7} {await text(2)}")
    async with asyncio.timeout(5):
        result_8 = await text({})
    return json.loads(result_8)


print(asyncio.run(main()))
