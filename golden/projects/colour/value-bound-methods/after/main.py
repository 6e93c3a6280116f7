import asyncio

from panel import Panel


async def main():
    panel = Panel()
    await panel.press()
    await panel.hold()


if __name__ == "__main__":
    asyncio.run(main())
