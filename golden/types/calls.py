# What functions of the file give back, and what their parameters get.

from collections.abc import AsyncIterator, Iterator


def annotated() -> int:
    return 1


def plain():
    return "a"


def either(flag):
    if flag:
        return 1
    return "a"


def nothing():
    print("nothing")


def sometimes(flag):
    if flag:
        return 1


def always_loops(flag):
    while True:
        if flag:
            return 1


def guarded():
    with open(__file__):
        return 1


def raises():
    raise NotImplementedError


async def coroutine() -> str:
    return "a"


async def plain_coroutine():
    return 1.5


def generator() -> Iterator[int]:
    yield 1


def plain_generator():
    yield 1
    yield "a"


async def async_generator() -> AsyncIterator[str]:
    yield "a"


async def plain_async_generator():
    yield 1


def wrong() -> int:
    return "a"


def results():
    print(annotated())  #: annotated() -> ?
    print(plain())  #: plain() -> ?
    print(either(1))  #: either(1) -> ?
    print(nothing())  #: nothing() -> ?
    print(sometimes(1))  #: sometimes(1) -> ?
    print(always_loops(1))  #: always_loops(1) -> ?
    print(guarded())  #: guarded() -> ?
    print(generator())  #: generator() -> ?
    print(plain_generator())  #: plain_generator() -> ?
    print(wrong())  #: wrong() -> ?
    print(plain)  #: plain -> ?
    for number in generator():
        print(number)  #: number -> ?
    for item in plain_generator():
        print(item)  #: item -> ?


def never():
    return raises()  #: raises() -> ?


async def awaits():
    result = await coroutine()
    print(result)  #: result -> ?
    later = plain_coroutine()
    print(await later)  #: await later -> ?
    async for text in async_generator():
        print(text)  #: text -> ?
    async for number in plain_async_generator():
        print(number)  #: number -> ?
    print([number async for number in plain_async_generator()])  #: number -> ?


async def not_awaited():
    later = coroutine()
    print(later)  #: later -> ?
    await later


def _agreed(x, y="a", *, z=None):
    print(x)  #: x -> ?
    print(y)  #: y -> ?
    print(z)  #: z -> ?


def calls_agreed():
    _agreed(1)
    _agreed(2, "b", z=1.5)


def _disagreed(x):
    print(x)  #: x -> ?


def calls_disagreed():
    _disagreed(1)
    _disagreed("a")


def _spread(x):
    return x  #: x -> ?


def calls_spread(arguments=(1,)):
    _spread(*arguments)


def _as_value(x):
    return x  #: x -> ?


def uses_as_value():
    _as_value(1)
    return list(map(_as_value, "ab"))


def public(x):
    return x  #: x -> ?


def calls_public():
    return public(1)


def _uncalled(x):
    return x  #: x -> ?


def nested():
    def inner(x, *more, **rest):
        print(more)  #: more -> ?
        print(rest)  #: rest -> ?
        return x  #: x -> ?

    return inner(1.5)  #: inner(1.5) -> ?


def _recursive(x, depth=0):
    if depth < 3:
        _recursive(x, depth + 1)
    return x  #: x -> ?


def calls_recursive():
    _recursive("a")


def _countdown(n):
    if n == 0:
        return _countdown(n - 1)
    return n


def calls_itself():
    return _countdown(1)  #: _countdown(1) -> ?


def takes(x: int, *rest: str, y: float | None = None, z: int = None, **more: bytes):
    print(x)  #: x -> ?
    print(rest)  #: rest -> ?
    print(y)  #: y -> ?
    print(z)  #: z -> ?
    print(more)  #: more -> ?


def calls_takes():
    takes(1, "a", y=1.5)


def lied_to(x: int):
    return x  #: x -> ?


def lies():
    return lied_to("a")


def decorate(function):
    return lambda: 1


@decorate
def decorated() -> str:
    return "a"


def calls_decorated():
    return decorated()  #: decorated() -> ?


def calls_lambda():
    return (lambda: 1)()  #: (lambda: 1)() -> ?


def through_a_name():
    call = plain
    return call()  #: call() -> ?


def of_a_choice(flag=True):
    call = plain if flag else annotated
    return call()  #: call() -> ?


def unknown_call():
    import json

    x = json.loads("1")
    y = x
    return y  #: y -> ?


def to_unknown_function(made=None):
    return made()  #: made() -> ?


def built():
    def str(x):
        return 1

    return str("a")  #: str("a") -> ?
