import asyncio
import warnings

warnings.simplefilter("ignore")


class Client:
    async def fetch(self, number):
        return number

    async def run(self, event):
        done, _ = await asyncio.wait([asyncio.create_task(self.fetch(1)), asyncio.create_task(asyncio.sleep(0)), asyncio.create_task(asyncio.wait_for(self.fetch(2), 1))])
        return len(done)


async def main():
    print(await Client().run(None))


asyncio.run(main())
