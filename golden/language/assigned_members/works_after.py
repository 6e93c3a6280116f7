import new


async def f(url):
    async with new.Session(headers={"A": "b"}, limit=3) as s:
        # how long
        async with s.get(url) as reply:
            return await reply.text(encoding="utf-8")


async def g(url):
    async with new.Session() as s:
        async with s.get(url) as reply:
            return await reply.text()
