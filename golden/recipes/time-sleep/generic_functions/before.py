import asyncio
import time


async def first[T](items: list[T]) -> T:
    time.sleep(0)
    return items[0]


class Box[T]:
    async def open(self) -> None:
        time.sleep(0)


print(asyncio.run(first([1])), asyncio.run(Box[int]().open()))
