import asyncio


class Letter:
    def __init__(self, text):
        self.text = text


async def fetch(number):
    await asyncio.sleep(0)
    return Letter(f"letter {number}")


async def fetch_all():
    return [await fetch(1), await fetch(2)]


async def reader():
    await asyncio.sleep(0)
    return str.upper
