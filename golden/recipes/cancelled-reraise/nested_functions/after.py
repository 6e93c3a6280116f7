import asyncio

PAUSE = 0.01


def make_worker(name):
    async def work():
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("cancelled", name)
            raise
        return name

    return work


async def cancel_outer():
    async def step(number):
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("step", number)
            raise
        return number

    def guess(task):
        try:
            return task.result()
        except asyncio.CancelledError:
            return None

    first = await step(1)
    task = asyncio.ensure_future(step(2))
    await asyncio.wait({task})
    return first, guess(task)


async def cancel_worker():
    return await make_worker("b")()


async def cancel_step():
    async def step():
        def number():
            return 2

        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("step", number())
            raise
        return number()

    return await step()


async def main():
    print(await make_worker("a")(), await cancel_outer())
    print(await cancel_worker(), await cancel_step())


if __name__ == "__main__":
    asyncio.run(main())
