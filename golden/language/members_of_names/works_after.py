import new
import old
from old import codes

GOOD = {new.Status.OK, 404}
BAD = old.codes.teapot
OTHER = old.codes["other"]


async def checked(url):
    async with new.get(url) as reply:
        if reply.status == new.Status.OK or reply.status == 404:
            return True
        return reply.status in (new.Status.OK,)


def elsewhere(reply):
    return reply.code == codes.ok or reply == codes.other
