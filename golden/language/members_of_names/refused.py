import old

GOOD = old.codes.ok


async def by_name(url, name):
    reply = old.get(url)  # not converted: line 8 of the same function cannot be: which member of 'old.codes' this is, is not written out
    return reply.code == getattr(old.codes, name)  # not converted: which member of 'old.codes' this is, is not written out


async def subscribed(url):
    reply = old.get(url)  # not converted: line 13 of the same function cannot be: which member of 'old.codes' this is, is not written out
    return reply.code == old.codes["ok"]  # not converted: which member of 'old.codes' this is, is not written out


async def unknown(url):
    reply = old.get(url)  # not converted: line 18 of the same function cannot be: 'codes.other' has no rule
    return reply.code == old.codes.other  # not converted: 'codes.other' has no rule


async def refused(url):
    reply = old.get(url)  # not converted: line 23 of the same function cannot be: 'codes.teapot': new serves no tea
    return reply.code in (old.codes.ok, old.codes.teapot)  # not converted: 'codes.teapot': new serves no tea


async def other(url):
    reply = old.get(url)  # not converted: 'Reply.text' has no rule
    return reply.text, reply.code == old.codes.ok
