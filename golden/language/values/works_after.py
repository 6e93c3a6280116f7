import new


async def f(url):
    async with new.Client() as client:
        async with client.get(url, limit=new.Limit(total=3), how="fast") as reply:
            # what came
            if reply.status == 200:
                return (await reply.read(encoding="utf-8"))[0]
    return None


async def g(urls):
    async with new.Client() as client:
        for url in urls:
            try:
                async with client.get(url) as reply:
                    print(reply.ok)
            except (new.Error, TimeoutError):  # why
                continue
