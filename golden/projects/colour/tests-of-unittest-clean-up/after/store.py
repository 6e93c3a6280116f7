import asyncio


class Store:
    async def shut_down(self):
        await asyncio.sleep(0.001)
        print("down")
