import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


class Api:
    def __init__(self):
        self.handlers = [fetch]

    async def __call__(self, n):
        return n

    async def _load(self, n):
        return n

    async def both(self):
        return await asyncio.gather(self._load(1), self(2))


async def _(n):
    return n


async def _1(n):
    return n


async def user_task():
    return "user"


async def task(n):
    return n


def maker():
    return fetch


async def main():
    print(await Api().both())
    print(await asyncio.gather(_(1), _1(2)))
    user, other = await asyncio.gather(user_task(), task(3))
    print(user, other)
    print(await asyncio.gather(task(4), user_task()))
    api = Api()
    print(await asyncio.gather(api.handlers[0](5), maker()(6), (lambda: fetch(7))()))
    print(await asyncio.gather(Api()._load(8), Api()._load(9)))


asyncio.run(main())
