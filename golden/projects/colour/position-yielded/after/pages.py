import asyncio


async def page(number):
    await asyncio.sleep(0)
    return f"page {number}"


async def pages(count):
    for number in range(count):
        yield await page(number)
