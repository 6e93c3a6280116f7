import new


async def f(x):
    await new.wait(x)
    y = [await new.wait(z) for z in x]
    return (await new.wait(x)).y, y, await new.read(x)
