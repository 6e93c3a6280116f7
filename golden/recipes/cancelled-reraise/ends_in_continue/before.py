import asyncio

PAUSE = 0.01


async def stubborn():
    count = 0
    while count < 2:
        count += 1
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("who was that?")
            continue
        print("turn", count)


async def in_nested_loops():
    for name in "ab":
        for number in range(2):
            try:
                await asyncio.sleep(PAUSE)
            except asyncio.CancelledError:
                continue
            print(name, number)


async def main():
    await stubborn()
    await in_nested_loops()


if __name__ == "__main__":
    asyncio.run(main())
