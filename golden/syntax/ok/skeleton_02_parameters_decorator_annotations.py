@dec(1)
async def f(a, /, b: int = 1, *args, c, d=None, **kw) -> X:
    return await a
