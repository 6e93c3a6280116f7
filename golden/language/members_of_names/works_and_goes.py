import old


async def checked(url, *, wanted=old.codes.ok):
    return old.get(url).code == wanted
