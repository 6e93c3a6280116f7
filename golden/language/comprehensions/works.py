import old


async def assigned(urls):
    codes = [old.get(url).code for url in urls if url]
    return codes


async def returned(urls):
    return {url: old.get(url).code for url in urls}


async def distinct(urls):
    found = {old.get(url).code for url in urls}
    print(found)


async def stored(urls, keep):
    keep.codes = [old.get(url).code for url in urls]
