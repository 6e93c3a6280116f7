"""1.3: with Session() as s: the same methods, the cookies of the session."""
import aiohttp


async def basket(shop, goods):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        for good in goods:
            async with s.post(f"{shop}/basket", json={"good": good}) as response:
                response.raise_for_status()
        async with s.get(f"{shop}/basket") as response:
            print(response.status)
            return await response.json(content_type=None)
