import asyncio


class Stream:
    async def close(self):
        await asyncio.sleep(0.01)
        print("closed")


class Reader:
    def __init__(self, stream):
        self.stream = stream

    async def end(self):
        if hasattr(self.stream, "close"):
            await self.stream.close()


class Lines:
    pass
