from db.sessions import session, transaction


async def query(name):
    async with session(name) as opened:
        return len(opened)


async def copy(source, target):
    async with transaction(source) as one, transaction(target) as other:
        return one + other
