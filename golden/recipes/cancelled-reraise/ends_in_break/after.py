import asyncio

PAUSE = 0.01


async def forever():
    count = 0
    while True:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            raise
        count += 1
        print("turn", count)
        if count == 2:
            return


async def with_message():
    for number in range(2):
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("stopped at", number)
            raise  # no more
        print(number)


async def on_one_line():
    for number in range(2):
        try: await asyncio.sleep(PAUSE)
        except asyncio.CancelledError: raise
        print(number)


async def perhaps():
    tries = 2
    while tries:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            if tries == 1:
                raise
            print("cancelled")
            raise
        tries -= 1


async def main():
    await forever()
    await with_message()
    await on_one_line()
    await perhaps()


if __name__ == "__main__":
    asyncio.run(main())
