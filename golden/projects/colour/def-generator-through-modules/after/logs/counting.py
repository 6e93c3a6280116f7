from logs.reading import errors


async def count(texts):
    return sum([1 async for _ in errors(texts)])


async def first(texts):
    async for number, line in errors(texts):
        return f"{number}: {line}"
    else:
        return None
