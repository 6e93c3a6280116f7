import asyncio


async def work():
    pass


async def main(pool):
    try:
        await work()
    finally:
        await asyncio.shield(pool.close())
        await asyncio.wait_for(pool.close(), timeout=3)
        async with asyncio.timeout(3):
            await pool.close()
            async with pool:
                await work()
        async with asyncio.timeout_at(3):
            await pool.close()
    try:
        await work()
    except asyncio.CancelledError:
        await asyncio.shield(pool.close())
        raise
