import old


def f(x, Error):
    try:
        x()
    except (old.Error, ValueError):
        x.clean()
    try:
        x()
    except old.Error:
        raise
    try:
        x()
    except Error:
        x.clean()
