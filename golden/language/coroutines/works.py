import old


async def f(x):
    old.wait(x)
    y = [old.wait(z) for z in x]
    return old.wait(x).y, y, await old.read(x)
