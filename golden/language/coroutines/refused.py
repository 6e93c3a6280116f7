import old

old.wait(1)  # not converted: at module level


def f(x):
    old.wait(x)  # not converted: in a sync function: its callers would have to become async


async def g(x, y=old.wait(1)):  # not converted: in a default argument
    z = lambda: old.wait(x)  # not converted: in a lambda
    await old.wait(x)  # not converted: already awaited

    class C:
        old.wait(1)  # not converted: in a class body

    with old.Lock():
        old.wait(x)  # not converted: a sync lock is held
    return z
