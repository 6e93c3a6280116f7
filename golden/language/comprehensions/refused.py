import old


async def consumed(urls):
    return sum(old.get(url).code for url in urls)  # not converted: in a generator expression


async def named(url, urls):
    codes = [old.get(url).code for url in urls]  # not converted: it cannot be moved in front of its statement: it is evaluated in each turn of '[old.get(url).code for url in urls]'
    return codes, url
