async def f(url, error):
    return error.reply.code
