import asyncio


async def close(n):
    await asyncio.sleep(0)
    return n


class Connection:
    async def __aenter__(self):
        self.a, self.b = await asyncio.gather(close(1), close(2))
        return self

    async def __aexit__(self, *reasons):
        await asyncio.gather(close(self.a), close(self.b))


async def main():
    async with Connection() as connection:
        print(connection.a)


asyncio.run(main())
