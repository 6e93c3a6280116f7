import asyncio


async def work():
    pass


async def main(pool, lines):
    try:
        await work()
    finally:
        await pool.close()
        if pool:
            print(await work(), [await line for line in lines])
        async with pool:
            pass
        async for line in lines:
            print(line)
