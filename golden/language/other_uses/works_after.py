import new


async def once(url):
    async with new.get(url) as reply:
        if reply.status == 200:
            async for piece in reply.pieces():
                print(piece)
        return reply.status


async def one_or_the_other(url):
    async with new.get(url) as reply:
        if reply.status == 200:
            async for piece in reply.pieces():
                print(piece)
        else:
            print(await reply.text())


async def one_on_the_way_out(url):
    async with new.get(url) as reply:
        if reply.status != 200:
            return await reply.text()
        return [piece async for piece in reply.pieces()]


async def another_each_turn(urls):
    for url in urls:
        async with new.get(url) as reply:
            async for piece in reply.pieces():
                print(piece)


async def another_of_that_name(url):
    async with new.get(url) as reply:
        async for piece in reply.pieces():
            print(piece)
    async with new.get(url + "/text") as reply:
        return await reply.text()
