import asyncio


class Disk:
    async def push_row(self, row):
        await asyncio.sleep(0.01)
        print("disk", row)


class Network:
    async def push_row(self, row):
        await asyncio.sleep(0.02)
        print("network", row)
