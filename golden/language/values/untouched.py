import old


async def f(url, old):
    reply = old.get(url)
    return reply.elapsed


async def g(reply):
    return reply.code, reply.text()
