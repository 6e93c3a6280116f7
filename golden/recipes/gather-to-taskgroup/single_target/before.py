import asyncio


class Client:
    async def get(self, path):
        await asyncio.sleep(0)
        return path.upper()


async def fetch_user(number):
    return number


async def main(client: Client):
    results = await asyncio.gather(fetch_user(1), client.get("a"), fetch_user(2))
    print(results)
    results: list = await asyncio.gather(client.get("b"), asyncio.sleep(0, 3))
    print(results)
    first = second = await asyncio.gather(fetch_user(4), fetch_user(5))
    print(first is second, first)
    results += await asyncio.gather(fetch_user(6), fetch_user(7))
    print(results)


asyncio.run(main(Client()))
