from __future__ import annotations

import asyncio
from collections.abc import Iterable


async def fetch(n: int) -> str:
    await asyncio.sleep(0)
    return str(n)


async def count(n: int) -> int:
    return n


async def main(numbers: Iterable[int]) -> list[str]:
    pages: list[str] = await asyncio.gather(*(fetch(n) for n in numbers))
    page, number = await asyncio.gather(fetch(1), count(2))  # type: str, int
    print(page, number)
    both: list[int | str] = await asyncio.gather(
        fetch(3),  # type: ignore[arg-type]
        count(4),
    )
    print(both)
    return pages


if __name__ == "__main__":
    print(asyncio.run(main(range(2))))
