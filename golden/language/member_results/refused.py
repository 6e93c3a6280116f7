import old


async def f(url):
    reply = old.get(url)  # not converted: 'Headers.items' has no rule
    return reply.headers.items()


async def g(url):
    reply = old.get(url)  # not converted: it is iterated over, for which there is no rule
    return [name for name in reply.headers]


async def h(url):
    reply = old.get(url)  # not converted: an item of it is assigned to: new's cookies cannot be set
    reply.cookies["a"] = "b"


async def i(url, use):
    reply = old.get(url)  # not converted: it is passed on
    use(reply.cookies)
