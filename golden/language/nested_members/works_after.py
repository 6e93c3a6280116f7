import new


async def f(url):
    try:
        async with new.get(url) as reply:
            reply.check()
            async for line in reply.body:
                line = line.rstrip()
                print(line)
            found = [line async for line_2 in reply.body for line in [line_2.rstrip()] if line]
        return found
    except new.BadStatus as error:
        return error.status
