import asyncio


async def steps():
    for n in range(3):
        await asyncio.sleep(0.02)
        yield n


async def main():
    try:
        print(await asyncio.wait_for(asyncio.sleep(0, [n async for n in steps()]), 0.03))
        print(await asyncio.sleep(0, [n async for n in steps()]))
    except TimeoutError:
        print("timeout")


asyncio.run(main())
