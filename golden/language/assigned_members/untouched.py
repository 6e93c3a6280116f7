import old


async def f(s: old.Unknown, url):
    s.limit = 3
    return s.get(url).text
