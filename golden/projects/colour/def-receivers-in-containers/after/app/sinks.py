import asyncio


class Sink:
    async def push(self, text: str) -> None:
        await asyncio.sleep(0.001)
        print(type(self).__name__, text)


class Disk(Sink):
    pass


class Network(Sink):
    pass


def make(kind: str) -> Sink:
    return Disk() if kind == "disk" else Network()
