import asyncio


async def main(pool):
    try:
        await pool.open()
    except OSError:
        await pool.report()
    else:
        await pool.use()
    finally:
        pool.forget()
    async with asyncio.timeout(3):
        try:
            await pool.open()
        finally:
            await pool.close()
