import old


async def h(url):
    return old.get(url).headers["LINK"]  # to review: new gives the first only
