import asyncio
import functools
from typing import Awaitable, Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(times: int = 3, delay: float = 0.001):
    def decorate(function: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
        @functools.wraps(function)
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except ValueError as error:
                    if attempt == times:
                        raise
                    print("retry", attempt, error)
                    await asyncio.sleep(delay)
            raise AssertionError("unreachable")

        return wrapper

    return decorate
