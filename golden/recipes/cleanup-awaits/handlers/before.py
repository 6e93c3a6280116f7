import asyncio


async def work():
    pass


async def main(pool):
    try:
        await work()
    except asyncio.CancelledError:
        await pool.close()
        raise
    try:
        await work()
    except (OSError, asyncio.CancelledError):
        await pool.close()
        raise
    try:
        await work()
    except BaseException:
        await pool.close()
        raise
    try:
        await work()
    except:
        await pool.close()
        raise
    try:
        await work()
    except asyncio.CancelledError:
        raise
    except BaseException:
        await pool.close()
        raise
    try:
        await work()
    except (OSError, Exception) as error:
        await pool.close(error)
