import asyncio

result_2 = "module"


async def main(result):
    print(await asyncio.wait_for(asyncio.sleep(0, 1), 5), result_2)

    async def inner():
        nonlocal result
        result = "inner"
        print(await asyncio.wait_for(asyncio.sleep(0, 2), 5))

    await inner()
    print(result)


async def other():
    print(await asyncio.wait_for(asyncio.sleep(0, 1), 5))

    def inner():
        return result

    return inner()


result = "global"
asyncio.run(main("parameter"))
print(asyncio.run(other()))
