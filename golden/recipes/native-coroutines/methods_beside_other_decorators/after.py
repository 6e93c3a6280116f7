import asyncio
import warnings

warnings.simplefilter("ignore")


def noted(function):
    print("noted", function.__name__)
    return function


class Client:
    async def fetch(self):
        await asyncio.sleep(0)
        return self

    @classmethod
    async def make(cls, name="name"):
        await asyncio.sleep(0)
        return name

    @staticmethod
    @noted
    async def wait():
        return await asyncio.sleep(0, "waited")

    @property
    async def status(self):
        return await asyncio.sleep(0, "status")

    async def __aenter__(self):
        return await self.fetch()

    async def __aexit__(self, *exception):
        await asyncio.sleep(0)


async def main():
    async with Client() as client:
        print(await client.make(), await client.wait(), await client.status)


asyncio.run(main())
