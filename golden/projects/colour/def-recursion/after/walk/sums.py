import asyncio


async def total(tree):
    if isinstance(tree, int):
        await asyncio.sleep(0.001)
        return tree
    return sum([await total(part) for part in tree])
