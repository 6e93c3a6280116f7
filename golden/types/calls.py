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
    print(annotated())  #: annotated() -> builtins.int
    print(plain())  #: plain() -> builtins.str
    print(either(1))  #: either(1) -> builtins.int | builtins.str
    print(nothing())  #: nothing() -> None
    print(sometimes(1))  #: sometimes(1) -> None | builtins.int
    print(always_loops(1))  #: always_loops(1) -> builtins.int
    print(guarded())  #: guarded() -> builtins.int
    print(generator())  #: generator() -> collections.abc.Iterator[builtins.int]
    print(plain_generator())  #: plain_generator() -> builtins.generator[builtins.int | builtins.str]
    print(wrong())  #: wrong() -> unknown: line 70 contradicts the annotation 'int'
    print(plain)  #: plain -> function <module>.plain
    for number in generator():
        print(number)  #: number -> builtins.int
    for item in plain_generator():
        print(item)  #: item -> builtins.int | builtins.str


def never():
    return raises()  #: raises() -> unknown: no value ever comes back


async def awaits():
    result = await coroutine()
    print(result)  #: result -> builtins.str
    later = plain_coroutine()
    print(await later)  #: await later -> builtins.float
    async for text in async_generator():
        print(text)  #: text -> builtins.str
    async for number in plain_async_generator():
        print(number)  #: number -> builtins.int
    print([number async for number in plain_async_generator()])  #: number -> builtins.int


async def not_awaited():
    later = coroutine()
    print(later)  #: later -> coroutine[builtins.str]
    await later


def _agreed(x, y="a", *, z=None):
    print(x)  #: x -> builtins.int
    print(y)  #: y -> builtins.str
    print(z)  #: z -> None | builtins.float


def calls_agreed():
    _agreed(1)
    _agreed(2, "b", z=1.5)


def _disagreed(x):
    print(x)  #: x -> builtins.int | builtins.str


def calls_disagreed():
    _disagreed(1)
    _disagreed("a")


def _spread(x):
    return x  #: x -> unknown: the call on line 138 does not show what 'x' is


def calls_spread(arguments=(1,)):
    _spread(*arguments)


def _as_value(x):
    return x  #: x -> unknown: '_as_value' is used as a value, so others may call it


def uses_as_value():
    _as_value(1)
    return list(map(_as_value, "ab"))


def public(x):
    return x  #: x -> unknown: 'x' is a parameter of a function that others may call


def calls_public():
    return public(1)


def _uncalled(x):
    return x  #: x -> unknown: 'x' is a parameter of a function that is never called here


def nested():
    def inner(x, *more, **rest):
        print(more)  #: more -> builtins.tuple
        print(rest)  #: rest -> builtins.dict
        return x  #: x -> builtins.float

    return inner(1.5)  #: inner(1.5) -> builtins.float


def _recursive(x, depth=0):
    if depth < 3:
        _recursive(x, depth + 1)
    return x  #: x -> builtins.str


def calls_recursive():
    _recursive("a")


def _countdown(n):
    if n == 0:
        return _countdown(n - 1)
    return n


def calls_itself():
    return _countdown(1)  #: _countdown(1) -> unknown: it depends on itself


def takes(x: int, *rest: str, y: float | None = None, z: int = None, **more: bytes):
    print(x)  #: x -> builtins.int
    print(rest)  #: rest -> builtins.tuple[builtins.str, builtins.ellipsis]
    print(y)  #: y -> None | builtins.float
    print(z)  #: z -> None | builtins.int
    print(more)  #: more -> builtins.dict[builtins.str, builtins.bytes]


def calls_takes():
    takes(1, "a", y=1.5)


def lied_to(x: int):
    return x  #: x -> unknown: line 208 contradicts the annotation 'int'


def lies():
    return lied_to("a")


def decorate(function):
    return lambda: 1


@decorate
def decorated() -> str:
    return "a"


def calls_decorated():
    return decorated()  #: decorated() -> unknown: 'decorated' has a decorator


def calls_lambda():
    return (lambda: 1)()  #: (lambda: 1)() -> unknown: values of such expressions are not followed


def through_a_name():
    call = plain
    return call()  #: call() -> builtins.str


def of_a_choice(flag=True):
    call = plain if flag else annotated
    return call()  #: call() -> builtins.int | builtins.str


def unknown_call():
    import json

    x = json.loads("1")
    y = x
    return y  #: y -> unknown: nothing says what 'json.loads' is


def to_unknown_function(made=None):
    return made()  #: made() -> unknown: 'made' is a parameter of a function that others may call


def built():
    def str(x):
        return 1

    return str("a")  #: str("a") -> builtins.int
