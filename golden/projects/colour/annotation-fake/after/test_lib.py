from lib import run


class FakeClient:
    async def fetch_it(self):
        return 5


async def check():
    return await run(FakeClient())
