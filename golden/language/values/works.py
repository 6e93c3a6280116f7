import old


async def f(url):
    reply = old.get(url, limit=3, how="fast")
    # what came
    if reply.code == 200:
        return reply.text()[0]
    return None


async def g(urls):
    for url in urls:
        try:
            print(old.get(url).ok)
        except old.Error:  # why
            continue
