import asyncio
from typing import Any, Coroutine


async def work() -> int:
    return 1


def prepare() -> Coroutine[Any, Any, int]:
    return work()


def choose(fast):
    return work()


async def main():
    print(await asyncio.ensure_future(prepare()))
    print(await asyncio.ensure_future(choose(True)))


asyncio.run(main())
