import old


class Worse(old.Error):
    pass


def f(x):
    try:
        x()
    except old.Error as error:
        raise Worse("no") from error
    try:
        x()
    except old.Error as error:
        raise old.Error(error)
