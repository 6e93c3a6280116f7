from base import beat


async def left(depth):
    from right import right

    return await beat() + (await right(depth - 1) if depth else 0)
