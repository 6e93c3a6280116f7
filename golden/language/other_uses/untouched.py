async def f(reply):
    for piece in reply.pieces():
        print(piece)
    return reply.text
