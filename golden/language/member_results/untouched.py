import old


async def f(reply, old):
    print(reply.headers["link"], old.get("").headers)
