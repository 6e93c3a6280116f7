import asyncio


async def cell(row, column):
    await asyncio.sleep(0)
    return row * column
