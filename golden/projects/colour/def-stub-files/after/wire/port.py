import asyncio


class Port:
    async def read(self, size):
        await asyncio.sleep(0.01)
        return b"x" * size

    def close(self):
        print("closed")


async def records(port):
    yield await port.read(2)
    yield await port.read(3)
