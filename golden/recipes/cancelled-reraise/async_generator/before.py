import asyncio

PAUSE = 0.01


async def ticks():
    for number in range(2):
        try:
            await asyncio.sleep(PAUSE)
            yield number
        except asyncio.CancelledError:
            print("no more ticks")


async def lines():
    while True:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            return
        yield "line"


async def cancel_ticks():
    async for number in ticks():
        print("tick", number)


async def cancel_lines():
    generator = lines()
    try:
        async for line in generator:
            print(line)
            break
    finally:
        await generator.aclose()


async def main():
    await cancel_ticks()
    await cancel_lines()


if __name__ == "__main__":
    asyncio.run(main())
