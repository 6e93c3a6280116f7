"""1.2: params whose values are known: texts, numbers, lists of these, pairs."""
import aiohttp


async def search(url, word, page: int):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params={"q": f"{word}!", "page": page, "size": 50}) as response:
            a = await response.json(content_type=None)
        async with session.get(url, params=[("tag", "x"), ("tag", "y")]) as response:
            b = await response.json(content_type=None)
        async with session.get(url, params={"ids": [1, 2, 3], "when": str(word)}) as response:
            c = await response.json(content_type=None)
    return a, b, c


async def as_text(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params="a=1&b=2") as response:
            return await response.json(content_type=None)
