import old


def goes_on(x):
    try:
        x()
    except old.Error:
        x.clean()
        raise
    x.close()


def another(x, Error):
    try:
        x()
    except Error:
        x.clean()
    x.close()
