import old


def f(x):
    try:
        x()
        x.y()
    except old.Error as problem:
        print(problem)
    it = old.make()
    old.use(it)
    return old.tell(it)
