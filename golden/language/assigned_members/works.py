import old


async def f(url):
    with old.Session() as s:
        s.headers = {"A": "b"}
        # how long
        s.limit = 3
        reply = s.get(url)
        reply.encoding = "utf-8"
        return reply.text


async def g(url):
    with old.Session() as s:
        return s.get(url).text
