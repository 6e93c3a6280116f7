import asyncio
from typing import Any, Coroutine


async def work() -> int:
    return 1


def prepare() -> Coroutine[Any, Any, int]:
    return work()


def choose(fast):
    return work()


async def main():
    print(await asyncio.create_task(prepare()))
    print(await asyncio.create_task(choose(True)))


asyncio.run(main())
