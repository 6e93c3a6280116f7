import old


async def once(url):
    reply = old.get(url)
    if reply.code == 200:
        for piece in reply.pieces():
            print(piece)
    return reply.code


async def one_or_the_other(url):
    reply = old.get(url)
    if reply.code == 200:
        for piece in reply.pieces():
            print(piece)
    else:
        print(reply.text)


async def one_on_the_way_out(url):
    reply = old.get(url)
    if reply.code != 200:
        return reply.text
    return [piece for piece in reply.pieces()]


async def another_each_turn(urls):
    for url in urls:
        reply = old.get(url)
        for piece in reply.pieces():
            print(piece)


async def another_of_that_name(url):
    reply = old.get(url)
    for piece in reply.pieces():
        print(piece)
    reply = old.get(url + "/text")
    return reply.text
