import asyncio


async def trial(step):
    try:
        return await step()
    except TypeError as error:
        return str(error)


async def attribute():
    return (await asyncio.sleep(0)).__class__.__name__


async def method():
    return (await asyncio.sleep(0)).__repr__()


async def subscript():
    return (await asyncio.sleep(0))[0]


async def called():
    return (await asyncio.sleep(0))()


async def already_in_parentheses():
    return (await asyncio.sleep(0)).__class__.__name__


async def base():
    return await asyncio.sleep(0) ** 2


async def exponent():
    return 2 ** await asyncio.sleep(0)


async def negated():
    return -await asyncio.sleep(0)


async def sum_of_two():
    return await asyncio.sleep(0) + 1


async def compared():
    return not await asyncio.sleep(0) is not None


async def main():
    for step in (
        attribute,
        method,
        subscript,
        called,
        already_in_parentheses,
        base,
        exponent,
        negated,
        sum_of_two,
        compared,
    ):
        print(step.__name__, await trial(step))


asyncio.run(main())
