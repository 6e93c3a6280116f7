import new


def f(x):
    new.call(x)
    new.call(x)
    new.call(x)
    new.call(x)

    def inner():
        return new.call(x)

    return [new.call(y) for y in x]
