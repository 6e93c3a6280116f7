import old


async def work(x):
    return x


async def f(x):
    old.ensure(x)  # not converted: 'x' is not known to be a coroutine
    old.ensure(work)  # not converted: 'work' is not known to be a coroutine
    old.ensure(await work(x))  # not converted: 'await work(x)' is not known to be a coroutine
