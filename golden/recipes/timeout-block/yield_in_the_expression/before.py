import asyncio


async def steps():
    sent = await asyncio.wait_for((yield 1), 5)
    yield sent


async def main():
    generator = steps()
    print(await generator.asend(None), await generator.asend(asyncio.sleep(0, 2)))
    await generator.aclose()


asyncio.run(main())
