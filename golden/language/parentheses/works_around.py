import old


async def f(x, y, z):
    a = old.subtract(x, y) * z
    a = z * old.subtract(x, y)
    a = old.subtract(x, y) - z
    a = z - old.subtract(x, y)
    a = -old.subtract(x, y)
    a = old.subtract(x, y).z
    a = old.subtract(x, y)[z]
    a = old.subtract(x, y)()
    a = not old.subtract(x, y)
    a = old.power(x, y) ** z
    a = z ** old.power(x, y)
    a = -old.power(x, y)
    a = old.minus(x) ** y
    a = x ** old.minus(y)
    a = x - old.minus(y)
    a = old.both(x, y) or z
    a = old.both(x, y) and z
    a = z and old.both(x, y)
    a = not old.both(x, y)
    a = old.both(x, y) == z
    a = old.less(x, y) == z
    a = old.choose(x, y, z) or z
    a = z if old.choose(x, y, z) else x
    a = old.choose(x, y, z) if x else old.choose(x, y, z)
    a = [old.choose(x, y, z), *old.both(x, y)]
    a = {"k": old.later(), **old.both(x, y)}
    a = z(old.later(), key=old.later(), *old.both(x, y))
    a = z[old.choose(x, y, z)]
    a = z[old.choose(x, y, z):old.later()]
    a = [z for z in old.choose(x, y, z) if old.both(x, y)]
    a = [old.later() for z in x]
    a = (z := old.later())
    a = (old.subtract(x, y)) * z
    a = old.minus(x).real
    a = lambda: old.choose(x, y, z)
    a = f"{old.choose(x, y, z)}"
    a = old.pair(x, y).count
    a = old.pair(x, y), z
    a = old.same(z + 1) * 2
    a = old.same((z + 1)) * 2
    a = yield old.choose(x, y, z)
    a = await old.wait(x)
    a = await old.wait(x or y)
    a = await old.wait(x())
    a = (await old.wait(x)) ** 2
    a = not old.invert(x) == y
    for a in old.pair(x, y):
        del a
    with old.both(x, y) as a, old.choose(x, y, z):
        assert old.choose(x, y, z), old.later()
    if old.choose(x, y, z):
        raise old.both(x, y) from old.choose(x, y, z)
