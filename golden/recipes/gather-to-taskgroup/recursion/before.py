import asyncio


async def size(tree):
    if isinstance(tree, int):
        return tree
    return sum(await asyncio.gather(*[size(branch) for branch in tree]))


async def depth(tree):
    left, right = await asyncio.gather(*map(depth, tree)) if isinstance(tree, list) else (0, 0)
    return 1 + max(left, right)


async def main():
    print(await size([1, [2, 3], [[4]]]), await depth([1, [2, 3]]))


asyncio.run(main())
