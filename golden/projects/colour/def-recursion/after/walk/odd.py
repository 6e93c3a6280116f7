import walk.even


async def is_odd(number):
    if number == 0:
        return False
    return await walk.even.is_even(number - 1)


def depth(entries):
    return 1 + max(map(depth, entries), default=0)
