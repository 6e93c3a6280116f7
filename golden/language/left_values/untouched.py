async def f(reply):
    return reply.text
