import asyncio


async def add(a, b):
    await asyncio.sleep(0.001)
    return a + b


async def sub(a, b):
    await asyncio.sleep(0.001)
    return a - b


async def calc(op, a, b):
    ops = {"+": add, "-": sub}
    if op not in ops:
        raise ValueError(op)
    return await ops[op](a, b)


class Calc:
    def __init__(self):
        self.ops = {"+": self.add, "-": self.sub}

    async def add(self, a, b):
        await asyncio.sleep(0.001)
        return a + b

    async def sub(self, a, b):
        return a - b

    async def run(self, text):
        a, op, b = text.split()
        return await self.ops[op](int(a), int(b))

    async def run_match(self, op, *args):
        method = {"+": self.add}.get(op)
        if not method:
            return None
        return await method(*args)
