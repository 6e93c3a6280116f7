"""What the rows of `golden/colour/positions` call: plain, or with every function turned that the rows take for turned.

Both halves print what they do, in the order in which they do it.
"""

import asyncio
import contextlib
import threading
from types import ModuleType


class Box:
    """Something with attributes."""

    value = 1


class Base:
    """What a class may be derived from."""


def shop(turned):
    """The module, its functions plain or turned."""
    module = ModuleType("shop")
    module.flag = True
    module.lock = threading.Lock()
    module.thing = ", "

    def value(name, give):
        """A function that gives a value, and in its turned form waits first."""

        def plain(*arguments, **options):
            print(name, *arguments)
            return give(*arguments, **options)

        async def coroutine(*arguments, **options):
            await asyncio.sleep(0)
            return plain(*arguments, **options)

        setattr(module, name, coroutine if turned else plain)

    value("load", lambda x=1: x)
    value("word", lambda x=1: f"word{x}")
    value("words", lambda x="ab": [f"{x}1", f"{x}2"])
    value("words_of", lambda *words: words)
    value("options", lambda: {"end": "!\n"})
    value("function", lambda: abs)
    value("pair", lambda x=1: (x, x * 2))
    value("box", Box)
    value("base", lambda: Base)
    value("error", ValueError)
    value("error_class", lambda: ValueError)
    value("decorator", lambda: lambda function: function)
    value("manager_later", lambda name="later": plain_manager(name))

    def values(name, give):
        """A generator function."""

        def plain(*arguments):
            for value in give(*arguments):
                print(name, value)
                yield value

        async def asynchronous(*arguments):
            for value in give(*arguments):
                await asyncio.sleep(0)
                print(name, value)
                yield value

        setattr(module, name, asynchronous if turned else plain)

    values("rows", lambda count=3: range(count))
    values("pairs", lambda count=2: [(i, i * i) for i in range(count)])
    values("names", lambda: ["ada", "bob"])
    values("deep", lambda: [(1, (2, 3))])

    values("guarded", lambda: range(3))

    @contextlib.contextmanager
    def plain_manager(name="plain"):
        print("enter", name)
        try:
            yield name
        finally:
            print("leave", name)

    @contextlib.asynccontextmanager
    async def asynchronous_manager(name="opened"):
        await asyncio.sleep(0)
        with plain_manager(name) as value:
            yield value
            await asyncio.sleep(0)

    class Door:
        """It can be entered in both ways."""

        def __enter__(self):
            print("enter")
            return self

        def __exit__(self, *details):
            print("leave", *details)

        async def __aenter__(self):
            await asyncio.sleep(0)
            return self.__enter__()

        async def __aexit__(self, *details):
            await asyncio.sleep(0)
            return self.__exit__(*details)

    module.Door = Door
    module.plain_manager = plain_manager
    module.opened = asynchronous_manager if turned else lambda name="opened": plain_manager(name)
    module.plain_total = sum
    return module
