import old


def f(x):
    try:
        x()
    except old.Error:  # not converted: it returns
        return x
    try:
        x()
    except old.Error:  # not converted: it returns
        with x:
            return
    try:
        x()
    except old.Error:  # not converted: it returns
        if x:
            return 1
        else:
            return 2
