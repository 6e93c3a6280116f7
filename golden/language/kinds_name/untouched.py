import old


def f(x):
    try:
        x()
    except old.Error:
        print("error")
    try:
        x()
    except (old.Error, OSError) as error:
        print(error)
    it = old.make()
    old.use(x)
    x.it = old.make()
    old.use(x.it)
    return old.tell(x.it)
