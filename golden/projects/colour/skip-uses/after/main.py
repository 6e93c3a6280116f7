import asyncio
import time


def wait():
    time.sleep(0.01)
    print("wait")


async def pause():
    await asyncio.sleep(0.01)
    print("pause")


async def main():
    await pause()
    wait()  # segue: skip[time-sleep] must not give way


if __name__ == "__main__":
    asyncio.run(main())
