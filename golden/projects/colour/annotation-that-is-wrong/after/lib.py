from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return "slow"


class Quick:
    async def grab(self):
        return "quick"


async def show(value: Quick) -> None:
    print(await value.grab())
