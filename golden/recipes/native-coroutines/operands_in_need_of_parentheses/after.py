async def main(first, second):
    await (first() if second else second())
    value = await (first or second)
    value = await (await first())
    pair = (await first())[0], (await first()).name, (await first())(1)
    return value, pair
