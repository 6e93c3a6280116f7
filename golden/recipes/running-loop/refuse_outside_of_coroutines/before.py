import asyncio

loop = asyncio.get_event_loop()


def main():
    return asyncio.get_event_loop()


class Server:
    loop = asyncio.get_event_loop()

    def __init__(self, loop=asyncio.get_event_loop()):
        self.loop = loop or asyncio.get_event_loop()


async def serve(loop=asyncio.get_event_loop()):
    def callback():
        return asyncio.get_event_loop()

    later = lambda: asyncio.get_event_loop()
    lazily = (asyncio.get_event_loop() for _ in range(2))
    return callback, later, lazily


def steps():
    yield asyncio.get_event_loop()


if __name__ == "__main__":
    asyncio.get_event_loop().run_until_complete(serve())
