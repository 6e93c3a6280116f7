import asyncio
from typing import Dict


async def fetch(n):
    await asyncio.sleep(0)
    return n


def start(coroutine) -> asyncio.Task[int]:
    return asyncio.get_running_loop().create_task(coroutine)


class Core:
    def __init__(self):
        self.tasks: dict[str, asyncio.Task[int]] = {}
        self.futures: "Dict[str, asyncio.Future]" = {}

    def start(self, coroutine, name: str | None = None) -> asyncio.Task:
        task = asyncio.create_task(coroutine)
        self.tasks[str(name)] = task
        return task

    def later(self, function, *arguments) -> asyncio.Future[int]:
        return asyncio.get_running_loop().run_in_executor(None, function, *arguments)

    async def wait(self):
        await asyncio.gather(*self.tasks.values())
        await asyncio.gather(*self.futures.values())


class Part:
    def __init__(self, core: Core):
        self.core = core

    async def go(self):
        return await asyncio.gather(*(self.core.later(int, text) for text in "12"))


async def main():
    core = Core()
    print(await asyncio.gather(start(fetch(1)), fetch(2)))
    print(await asyncio.gather(core.start(fetch(3), "a"), fetch(4)))
    started = [core.start(fetch(n)) for n in range(2)]
    print(await asyncio.gather(*started))
    await core.wait()
    print(await Part(core).go())


asyncio.run(main())
