import new


async def assigned(urls):
    codes = []
    for url in urls:
        if url:
            async with new.get(url) as reply:
                codes.append(reply.status)
    return codes


async def returned(urls):
    result = {}
    for url in urls:
        async with new.get(url) as reply:
            result[url] = reply.status
    return result


async def distinct(urls):
    found = set()
    for url in urls:
        async with new.get(url) as reply:
            found.add(reply.status)
    print(found)


async def stored(urls, keep):
    codes = []
    for url in urls:
        async with new.get(url) as reply:
            codes.append(reply.status)
    keep.codes = codes
