import asyncio


async def fetch(number):
    return number


async def main():
    fetches = [fetch(1), fetch(2)]
    done, _ = await asyncio.wait(fetches)
    if fetches[0] in done:
        print("never")
    first = fetch(1)
    done, _ = await asyncio.wait([first])
    if first in done:
        print("never")
    more = [fetch(3)]
    more = more + []
    await asyncio.wait(more)
    await asyncio.gather(*more)
