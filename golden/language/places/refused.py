import old


async def with_else(url):
    # It has an else.
    while (
        old.get(url).code  # not converted: it cannot be moved in front of its statement: it is evaluated in each turn of 'while (…'
    ):
        print("wait")
    else:
        print("done")


async def either(url, code):
    return code or old.get(url).code  # not converted: it cannot be moved in front of its statement: whether it is evaluated depends on 'code'


async def half(url, urls):
    url(old.get(url))  # not converted: it is passed on
    return [old.get(one).code for one in urls]  # not converted: it cannot be moved in front of its statement: it is evaluated in each turn of '[old.get(one).code for one in urls]'
