import asyncio

LIMIT = 3


async def work():
    print("started")
    return 1


async def main(limit, self):
    try:
        result = await asyncio.wait_for(work(), limit)
    except TimeoutError:
        print("timeout")
    try:
        result = await asyncio.wait_for(work(), LIMIT)
    except TimeoutError:
        print("timeout")
    try:
        result = await asyncio.wait_for(work(), self.limit)
    except TimeoutError:
        print("timeout")
    try:
        result = await asyncio.wait_for(work(), 5 if limit else 0)
        print(result)
    except TimeoutError:
        print("timeout")


class Settings:
    limit = 4


asyncio.run(main(2, Settings()))
