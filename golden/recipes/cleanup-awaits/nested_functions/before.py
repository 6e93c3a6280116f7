import asyncio


async def main(pool):
    try:
        await pool.open()
    finally:
        async def close():
            await pool.close()

        pool.on_close(close, lambda: [x async for x in pool])

        class Closer:
            async def close(self):
                try:
                    pass
                finally:
                    await pool.close()

    await pool.close()


def sync(pool):
    try:
        pool.open()
    finally:
        pool.close()
