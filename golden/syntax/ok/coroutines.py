async def f(): pass
async def f():
    await x
    await x.y(z)[0]
    await x ** 2
    -await x
    x = await y
    return await x
    async for a in b: pass
    async for a, b in c:
        pass
    else:
        pass
    async with a: pass
    async with a as b, c as d: pass
    async with (a as b, c): pass
    yield await x
    await (yield)
    (await x)()
    await x, await y
    not await x
    f'{await x}'
await x
async with a: pass
async for x in y: pass
@d
async def f(): ...
async  \
  def  g(): ...
