import new


async def f(x, y, z):
    a = (x - y) * z
    a = z * (x - y)
    a = x - y - z
    a = z - (x - y)
    a = -(x - y)
    a = (x - y).z
    a = (x - y)[z]
    a = (x - y)()
    a = not x - y
    a = (x**y) ** z
    a = z ** x**y
    a = -x**y
    a = (-x) ** y
    a = x ** -y
    a = x - -y
    a = x and y or z
    a = (x and y) and z
    a = z and (x and y)
    a = not (x and y)
    a = (x and y) == z
    a = (x < y) == z
    a = (x if y else z) or z
    a = z if (x if y else z) else x
    a = (x if y else z) if x else x if y else z
    a = [x if y else z, *(x and y)]
    a = {"k": lambda: new.call(), **(x and y)}
    a = z(lambda: new.call(), key=lambda: new.call(), *x and y)
    a = z[x if y else z]
    a = z[x if y else z:lambda: new.call()]
    a = [z for z in (x if y else z) if x and y]
    a = [lambda: new.call() for z in x]
    a = (z := lambda: new.call())
    a = (x - y) * z
    a = (-x).real
    a = lambda: x if y else z
    a = f"{x if y else z}"
    a = (x, y).count
    a = (x, y), z
    a = (z + 1) * 2
    a = (z + 1) * 2
    a = yield x if y else z
    a = await x
    a = await (x or y)
    a = await x()
    a = (await x) ** 2
    a = not (not x) == y
    for a in (x, y):
        del a
    with x and y as a, x if y else z:
        assert x if y else z, lambda: new.call()
    if x if y else z:
        raise x and y from x if y else z
