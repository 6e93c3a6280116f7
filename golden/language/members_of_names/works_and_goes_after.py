import new


async def checked(url, *, wanted=new.Status.OK):
    async with new.get(url) as reply:
        return reply.status == wanted
