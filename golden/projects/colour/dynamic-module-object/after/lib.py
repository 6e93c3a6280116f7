from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return "slow"


class Quick:
    async def grab(self):
        return "quick"


source = Quick()


async def show():
    print(await source.grab())
