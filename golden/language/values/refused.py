import old


async def f(url):
    reply = old.get(url)  # not converted: 'Reply.elapsed': nobody times it
    return reply.elapsed


async def g(url):
    return old.get(url)  # not converted: it is returned


def h(url):
    return old.get(url).code  # not converted: in a sync function: its callers would have to become async
