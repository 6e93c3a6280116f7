import old


def behind(x):
    try:
        x()
    except old.Error:  # found: the function goes on
        x.clean()
    x.close()
