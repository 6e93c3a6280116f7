from __future__ import annotations

import asyncio
from collections.abc import Iterable


async def fetch(n: int) -> str:
    await asyncio.sleep(0)
    return str(n)


async def count(n: int) -> int:
    return n


async def main(numbers: Iterable[int]) -> list[str]:
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in numbers]
    pages: list[str] = [task.result() for task in tasks]
    async with asyncio.TaskGroup() as tg:
        page_task = tg.create_task(fetch(1))
        number_task = tg.create_task(count(2))
    page, number = page_task.result(), number_task.result()  # type: str, int
    print(page, number)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(3))  # type: ignore[arg-type]
        count_task = tg.create_task(count(4))
    both: list[int | str] = [fetch_task.result(), count_task.result()]
    print(both)
    return pages


if __name__ == "__main__":
    print(asyncio.run(main(range(2))))
