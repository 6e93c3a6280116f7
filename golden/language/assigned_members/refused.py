import old


async def sometimes(url, flag):
    with old.Session() as s:  # not converted: 'limit' is assigned to on line 7
        if flag:
            s.limit = 3
        print(s.get(url).text)


async def later(url):
    with old.Session() as s:  # not converted: 'limit' is assigned to on line 14
        print(s.get(url).text)
        s.limit = 3


async def unknown(url):
    with old.Session() as s:  # not converted: 'verify' is assigned to on line 19
        s.verify = False
        print(s.get(url).text)
