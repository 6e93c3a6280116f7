"""A lazily computed value that several coroutines wait for: the one that computes it tells the others."""

import asyncio

PAUSE = 0.01


class Lazy:
    def __init__(self):
        self.future = None

    async def compute(self):
        await asyncio.sleep(PAUSE)
        return 42

    async def get(self):
        if self.future is not None:
            return await asyncio.shield(self.future)
        self.future = asyncio.get_running_loop().create_future()
        try:
            value = await self.compute()
        except asyncio.CancelledError:
            self.future.cancel()
            self.future = None
        except BaseException as error:
            self.future.set_exception(error)
            raise
        self.future.set_result(value)
        return value


async def cancel_get():
    return await Lazy().get()


async def main():
    lazy = Lazy()
    print(await asyncio.gather(lazy.get(), lazy.get(), cancel_get()))


if __name__ == "__main__":
    asyncio.run(main())
