import old


def f(x, Error):
    try:
        x()
    except Error:
        x.clean()
    try:
        x()
    except (Error, OSError):
        x.clean()
    try:
        x()
    except old.Error:
        old.settled(x)
