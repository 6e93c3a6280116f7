from old import call, level, power


def f(x):
    call(x)
    call(x, 2, flag=True)
    call(x, sink=x)
    power()
    level() ** 2
    return level()
