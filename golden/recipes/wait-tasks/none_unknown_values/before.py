import asyncio

from elsewhere import other


def plain(number):
    return number


async def main(self, tasks):
    await asyncio.wait([other(1), plain(2), self.fetch(3)])
    await asyncio.wait(tasks)
    await asyncio.wait([task for task in tasks])
    await asyncio.wait(tasks[1:])
