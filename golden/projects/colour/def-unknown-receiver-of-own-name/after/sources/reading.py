async def first(source):
    return await source.read_frame()
