def f():
    a = yield = b
