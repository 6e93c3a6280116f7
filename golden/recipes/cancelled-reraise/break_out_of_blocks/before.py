import asyncio

PAUSE = 0.01


class Log:
    def __enter__(self):
        print("open")

    def __exit__(self, *error):
        print("close")


async def in_finally():
    try:
        for number in range(2):
            try:
                await asyncio.sleep(PAUSE)
            except asyncio.CancelledError:
                break
            print(number)
    finally:
        print("cleaned up")


async def in_with():
    with Log():
        while True:
            try:
                await asyncio.sleep(PAUSE)
                return
            except asyncio.CancelledError:
                print("stopped")
                break


async def main():
    await in_finally()
    await in_with()


if __name__ == "__main__":
    asyncio.run(main())
