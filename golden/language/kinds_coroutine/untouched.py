import old


async def work(x):
    return x


def f(x):
    old.gather(work(1), x)
    old.gather(work)
    old.gather(*x)
