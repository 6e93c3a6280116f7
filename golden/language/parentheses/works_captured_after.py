import new


def f(x, y, z):
    x**y
    (-x)**y
    x**-y
    (x**y)**z
    x**y**z
    x.y**z[0]
    (x, y)**z
    --x
    -(x + y)
    -x**y
    -(x * y)
    x - y - z
    x - (y - z)
    x - y * z
    (x << y) - (z | z)
    (not x) - z
    not not x
    not x == y
    not (x or y)
    (x and y) and z
    x and (y and z)
    (x or y) and not z
    (x if y else z) and (lambda: z)
    x | y < z
    (x < y) < z
    (not x) < z
    x or y if not y else lambda: z
    (x if y else z) if y else z
    x if (y if x else z) else z if y else x
    x.value
    x.y.value
    x().value
    (x + y).value
    (1).value
    1.5.value
    "a".value
    [x].value
    x[y]
    (x or y)[y or z]
    x[(y, z)]
    (x)[(y)]
    new.call(key=(x := 1))
    new.call(key=(y := 1))
    new.call(key=x or y)
    new.call(key=(x for x in y))
    new.call(key=lambda: x)
    (x, (y := 1))
    (x, lambda: y)
    (x for x in y)
    (x, y)
    new.call(*x or y)
    new.call(*[x])
    f"{x}"
