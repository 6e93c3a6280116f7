import old


async def f(url):
    try:
        reply = old.get(url)
        reply.check()
        for line in reply.lines():
            print(line)
        found = [line for line in reply.lines() if line]
        reply.close()
        return found
    except old.BadStatus as error:
        return error.reply.code
