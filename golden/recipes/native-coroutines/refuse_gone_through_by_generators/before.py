import asyncio


@asyncio.coroutine
def fetch():
    yield from asyncio.sleep(0)


class Client:
    @asyncio.coroutine
    def read(self):
        yield from asyncio.sleep(0)


def plain(client):
    yield from fetch()
    return (yield from client.read())
