import old


async def captured(url):
    reply = old.get(url)  # not converted: 'reply' is used in a nested function
    return lambda: reply.text


async def gone(url):
    try:
        reply = old.get(url)  # not converted: 'raw': its bytes are gone behind its block
    except old.Error:  # not converted: line 14 of the same function cannot be: 'raw': its bytes are gone behind its block
        return None
    return reply.raw


async def mixed(url, other):
    if other:
        reply = other.load()
    else:
        reply = old.get(url)  # not converted: 'reply' may be what line 19 makes it where it is used
    return reply.text
