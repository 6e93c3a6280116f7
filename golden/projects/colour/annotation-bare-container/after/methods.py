import asyncio


class Pool:
    async def close(self):
        await asyncio.sleep(0.001)
        print("close")


async def close_all(pools: list):
    for p in pools:
        await p.close()


async def main():
    await close_all([Pool()])
    await Pool().close()
