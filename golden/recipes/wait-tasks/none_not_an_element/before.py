import asyncio


async def fetch(number):
    return [number]


async def main():
    await asyncio.wait([await fetch(1)][0])
    await asyncio.wait([[fetch(1)]])
    await asyncio.wait(list(map(fetch, [1])))
    await asyncio.wait([asyncio.create_task(fetch(n)) for n in (await fetch(1))])
