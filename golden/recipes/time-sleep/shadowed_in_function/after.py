import asyncio


class Fake:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    def sleep(self, delay):
        print("fake")

    __call__ = sleep


async def parameter(time):
    time.sleep(0)


async def keyword_only(*, sleep):
    sleep(0)


async def variadic(*time, **sleep):
    time.sleep(0)
    sleep(0)


async def assigned_before():
    time = Fake()
    time.sleep(0)


async def assigned_after():
    try:
        time.sleep(0)
    except UnboundLocalError:
        print("unbound")
    time = 1
    return time


async def deleted():
    try:
        time.sleep(0)
        del time
    except UnboundLocalError:
        print("unbound")


async def loop_variable():
    for time in [Fake()]:
        time.sleep(0)
    async with Gate() as sleep:
        sleep(0)


async def with_target():
    with Fake() as sleep:
        sleep(0)
    with Fake() as (time):
        time.sleep(0)


async def handler():
    try:
        raise FakeError
    except FakeError as time:
        time.sleep(0)


async def walrus():
    if sleep := Fake():
        sleep(0)
    return [time.sleep(0) for _ in [1] if (time := Fake())]


async def unpacked():
    (time, *sleep), x = [Fake()], 0
    time.sleep(x)


async def nested_definitions():
    def sleep(delay):
        print("own")

    class time:
        sleep = print

    sleep(0)
    time.sleep("class")


async def imported():
    from mymodule import sleep
    import mymodule as time

    sleep(0)
    time.sleep(0)


async def annotated_only():
    time: Fake
    time.sleep(0)


def outer(time):
    async def inner():
        time.sleep(0)

    return inner


def rebinds():
    sleep = Fake()

    async def inner():
        nonlocal sleep
        sleep(0)
        sleep = Fake()

    return inner


class Gate:
    async def __aenter__(self):
        return Fake()

    async def __aexit__(self, *error):
        pass


class FakeError(Exception, Fake):
    pass


async def seen():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("seen")


async def main():
    await parameter(Fake())
    await keyword_only(sleep=Fake())
    await assigned_before()
    await assigned_after()
    await deleted()
    await loop_variable()
    await with_target()
    await handler()
    await walrus()
    await unpacked()
    await nested_definitions()
    await outer(Fake())()
    await rebinds()()
    await seen()


asyncio.run(main())
