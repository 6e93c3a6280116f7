import jobs


async def never_called(x):
    await jobs.all(x)  # to review: a caller may see another exception


async def passed_on(x):
    await jobs.all(x)  # to review: a caller may see another exception


async def kept(x):
    await jobs.all(x)  # to review: a caller may see another exception


@jobs.retried
async def decorated(x):
    await jobs.all(x)  # to review: a caller may see another exception


async def guarded(x):
    with guard():
        await jobs.all(x)  # to review: a caller may see another exception


@jobs.context
def guard():
    try:
        yield
    except ValueError:
        pass


class Shop(jobs.Shop):
    async def open(self):
        await jobs.all(self)  # to review: a caller may see another exception


class Store:
    async def open_store(self):
        await jobs.all(self)  # to review: a caller may see another exception


async def main(x, store):
    await passed_on(x)
    jobs.register(passed_on)
    await jobs.wait_for(kept(x), 3)
    await decorated(x)
    await guarded(x)
    await Shop().open()
    await Store().open_store()
    try:
        # It may be that one.
        await store.open_store()
    except ValueError:
        pass
    await (lambda: jobs.all(x))()
    call = lambda: deferred(x)
    await call()


async def deferred(x):
    await jobs.all(x)  # to review: a caller may see another exception


jobs.run(main(1, 2))


async def named_by_string(x):
    await jobs.all(x)  # to review: a caller may see another exception


async def calls_by_string(x):
    await named_by_string(x)
    await getattr(x, "named_by_string")()


jobs.run(calls_by_string(1))


class Log:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        print(kind)


async def logged(x):
    async with Log():
        await jobs.all(x)  # to review: a caller may see another exception


async def stacked(x):
    async with jobs.stack() as stack:
        stack.push(Log())
        await jobs.all(x)  # to review: a caller may see another exception


jobs.run(logged(1))
jobs.run(stacked(1))
