"""1.2: data: a form that is written out."""
import aiohttp


async def login(url, name: str):
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data={"name": name, "tags": ["a", "b"], "age": 7}) as response:
            response.raise_for_status()
        async with session.post(url, data=[("tag", "a"), ("tag", "b")]) as response:
            response.raise_for_status()
