import old


async def f(url, name):
    reply = old.get(url)
    print(reply.headers["Kind"], reply.headers.get("A", 1), "b" in reply.headers)
    print(len(reply.headers), reply.cookies["x"], reply.url.upper(), reply.url == url)


async def g(url):
    headers = old.get(url).headers
    return headers["Kind"]
