import old

call = old.call  # not converted: passed as a value


def f(x):
    print(old.call)  # not converted: passed as a value
    call(x)
