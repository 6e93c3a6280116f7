import asyncio

result_2 = "module"


async def main(result):
    async with asyncio.timeout(5):
        result_3 = await asyncio.sleep(0, 1)
    print(result_3, result_2)

    async def inner():
        nonlocal result
        result = "inner"
        async with asyncio.timeout(5):
            result_2 = await asyncio.sleep(0, 2)
        print(result_2)

    await inner()
    print(result)


async def other():
    async with asyncio.timeout(5):
        result_2 = await asyncio.sleep(0, 1)
    print(result_2)

    def inner():
        return result

    return inner()


result = "global"
asyncio.run(main("parameter"))
print(asyncio.run(other()))
