import asyncio
import warnings

warnings.simplefilter("ignore")


def noted(function):
    print("noted", function.__name__)
    return function


class Client:
    @asyncio.coroutine
    def fetch(self):
        yield from asyncio.sleep(0)
        return self

    @classmethod
    @asyncio.coroutine
    def make(cls, name="name"):
        yield from asyncio.sleep(0)
        return name

    @staticmethod
    @noted
    @asyncio.coroutine
    def wait():
        return (yield from asyncio.sleep(0, "waited"))

    @property
    @asyncio.coroutine
    def status(self):
        return (yield from asyncio.sleep(0, "status"))

    @asyncio.coroutine
    def __aenter__(self):
        return (yield from self.fetch())

    @asyncio.coroutine
    def __aexit__(self, *exception):
        yield from asyncio.sleep(0)


async def main():
    async with Client() as client:
        print(await client.make(), await client.wait(), await client.status)


asyncio.run(main())
