import new


async def f(url, name):
    reply = await new.get(url)
    print(reply.headers["Kind"], reply.headers.get("A", 1), "b" in reply.headers)
    print(len(reply.headers), reply.cookies["x"].value, str(reply.url).upper(), str(reply.url) == url)


async def g(url):
    headers = (await new.get(url)).headers
    return headers["Kind"]
