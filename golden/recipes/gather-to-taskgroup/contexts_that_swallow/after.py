import asyncio
import contextlib
import unittest


class Guard:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        return kind is ValueError


@contextlib.contextmanager
def guarded():
    try:
        yield
    except ValueError:
        print("failed")


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def by_a_class():
    async with Guard():
        await asyncio.gather(fetch(1), fetch(2))


async def by_a_generator():
    with guarded():
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(1))
            b_task = tg.create_task(fetch(2))
        a, b = a_task.result(), b_task.result()
        print(a, b)


async def by_the_library():
    with contextlib.suppress(OSError):
        await asyncio.gather(fetch(1), fetch(2))


class Cases(unittest.IsolatedAsyncioTestCase):
    async def test_it(self):
        with self.assertRaises(ValueError):
            await asyncio.gather(fetch(1), fetch(2))


async def main():
    await by_a_class()
    await by_a_generator()
    await by_the_library()


asyncio.run(main())
