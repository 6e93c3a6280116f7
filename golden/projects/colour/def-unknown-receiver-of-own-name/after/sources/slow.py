import asyncio


class Slow:
    async def read_frame(self):
        await asyncio.sleep(0.01)
        return b"frame"
