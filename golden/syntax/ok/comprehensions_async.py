async def f():
    [x async for x in y]
    {x async for x in y if await z}
    {x: y async for x in y for z in w}
    (x async for x in y)
    [await x for x in y]
    return [x for x in await y async for z in w]
[x async for x in y]
