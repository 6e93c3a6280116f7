import asyncio

from garden import Pond, mow, rake, water, weeds


def morning():  # segue: fence
    return [water(bed, litres=2) for bed in ("roses", "beans")]


def noon():  # segue: fence
    # A loop runs here: 'day' calls it, by way of 'shift'.
    mow()


def afternoon():  # segue: fence
    # To go through a generator takes more than one call.
    return list(weeds())


def evening():  # segue: fence
    # Nor is a loop for what a coroutine calls by a lambda.
    rake()


class Keeper:
    def __init__(self):
        self.pond = Pond()

    def round(self):  # segue: fence
        self.pond.fill()


def shift():
    noon()


async def day():
    shift()
    await asyncio.to_thread(lambda: evening())


if __name__ == "__main__":
    print(morning(), afternoon())
    Keeper().round()
    asyncio.run(day())
