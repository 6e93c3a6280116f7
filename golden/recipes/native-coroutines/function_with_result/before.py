import asyncio
import warnings

warnings.simplefilter("ignore")


def main(double):
    print(asyncio.run(double(2)), asyncio.iscoroutinefunction(double))


with warnings.catch_warnings():
    warnings.simplefilter("ignore")

    @asyncio.coroutine
    def double(number, *, times: int = 2, **rest) -> int:
        """What it does."""
        # a comment
        half = yield from asyncio.sleep(0, number)  # behind it
        yield from asyncio.sleep(0)
        return (yield from asyncio.sleep(0, half * times))


main(double)
