import old
from old import codes

GOOD = {old.codes.ok, old.codes.missing}
BAD = old.codes.teapot
OTHER = old.codes["other"]


async def checked(url):
    reply = old.get(url)
    if reply.code == old.codes.ok or reply.code == codes.missing:
        return True
    return reply.code in (codes.ok,)


def elsewhere(reply):
    return reply.code == codes.ok or reply == codes.other
