import asyncio


async def build(options):
    await asyncio.sleep(0.01)
    print("built")


async def clean(options):
    print("cleaned")
