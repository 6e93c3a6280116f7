import jobs
from shop import ShopError


class OwnError(LookupError):
    pass


class OwnStop(KeyboardInterrupt):
    pass


async def f(x):
    try:
        await jobs.all(x)  # not converted: a handler would see another exception (line 16)
    except ValueError:
        pass
    try:
        await jobs.all(x)  # not converted: a handler would see another exception (line 20)
    except ShopError:
        pass
    try:
        await jobs.all(x)  # not converted: a handler would see another exception (line 26)
    except OwnStop:
        pass
    except (OwnStop, OwnError):
        pass
    try:
        await jobs.all(x)  # not converted: a handler would see another exception (line 30)
    except* TypeError:
        pass
    try:
        try:
            await jobs.all(x)  # not converted: a handler would see another exception (line 37)
        except OwnStop:
            raise
    except:
        raise
    with jobs.ignoring(ValueError):
        await jobs.all(x)  # not converted: a handler would see another exception (line 39)
    with jobs.ignoring(OwnStop):
        await inner(x)


async def inner(x):
    await jobs.all(x)  # not converted: a handler would see another exception (line 53)


def main(x):
    try:
        print(x)
        jobs.run(inner(x))
    except Exception as error:
        print(error)


async def waited(x):
    await jobs.all(x)  # not converted: a handler would see another exception (line 64)


async def waits(x):
    try:
        await jobs.wait_for(waited(x), 3)
    except Exception as error:
        print(error)


class Shop:
    async def open(self):
        await jobs.all(self)  # not converted: a handler would see another exception (line 75)

    async def serve(self):
        try:
            await self.open()
        except OSError:
            pass


class Door:
    async def close(self):
        await jobs.all(self)  # not converted: it closes


class Guard:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        return kind is ValueError


async def guarded(x):
    async with Guard():
        await jobs.all(x)  # not converted: a handler would see another exception (line 93)
