"""What it does."""


async def wait():
    import time
    time.sleep(0)
    print(__doc__)


__import__("asyncio").run(wait())
