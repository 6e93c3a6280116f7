from typing import Awaitable, Callable


async def retry(action: Callable[[str], Awaitable[int]], name: str) -> int:
    for _ in range(3):
        try:
            return await action(name)
        except OSError:
            continue
    return 0
