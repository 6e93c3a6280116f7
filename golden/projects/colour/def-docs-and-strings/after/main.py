import asyncio

from app.clock import pause


async def main():
    await pause()  # pause() once
    print("pause", {"pause": pause.__name__}, pause.__doc__.split()[0])


if __name__ == "__main__":
    asyncio.run(main())
