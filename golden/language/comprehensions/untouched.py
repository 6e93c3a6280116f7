async def f(urls, old):
    return [old.get(url).code for url in urls]
