import asyncio


class Disk:
    async def push_row(self, row):
        await asyncio.sleep(0.01)
        print("disk", row)


class Memory:
    def __init__(self):
        self.rows = []

    async def push_row(self, row):
        self.rows.append(row)
