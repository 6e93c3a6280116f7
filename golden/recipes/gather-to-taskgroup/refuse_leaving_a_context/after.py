import asyncio


async def close(n):
    await asyncio.sleep(0)
    return n


class Connection:
    async def __aenter__(self):
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(close(1))
            b_task = tg.create_task(close(2))
        self.a, self.b = a_task.result(), b_task.result()
        return self

    async def __aexit__(self, *reasons):
        await asyncio.gather(close(self.a), close(self.b))


async def main():
    async with Connection() as connection:
        print(connection.a)


asyncio.run(main())
