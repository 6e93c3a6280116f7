def f():
    pass
    # comment