import new


def f(x):
    try:
        x()
        x.y()
    except new.Error as problem:
        print(problem)
    it = new.make()
    return new.tell(value=it)
