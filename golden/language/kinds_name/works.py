import old


def f(x):
    try:
        x()
        x.y()
    except old.Error as problem:
        print(problem)
    return old.tell(x)
