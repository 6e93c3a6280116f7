import new


def f(x):
    try:
        x()
        x.y()
    except new.Error as problem:
        print(problem)
    return new.tell(value=x)
