import asyncio
import warnings

warnings.simplefilter("ignore")


class Client:
    async def fetch(self) -> int:
        return await asyncio.sleep(0, 1)


print(asyncio.run(Client().fetch()))
