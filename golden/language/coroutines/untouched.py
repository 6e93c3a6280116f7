import old


async def f(x):
    await x.wait(1)
    x = old.read(x)
    return await x
