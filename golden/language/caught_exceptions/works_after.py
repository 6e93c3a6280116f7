import old


class Worse(old.Error):
    pass


def f(x):
    try:
        x()
    except old.Error as error:  # found: it asks for the class
        if isinstance(error, Worse):
            x.clean()
    try:
        x()
    except old.Error as error:  # found: it keeps it
        x.error = error
    try:
        x()
    except old.Error as error:  # found: it keeps it
        x.append(error)
    try:
        x()
    except old.Error as error:  # found: it raises something else
        if x:
            raise ValueError from error
    try:
        x()
    except old.Error as error:
        print(error, x.log("%s", error))
        raise
    while x:
        try:
            x()
        except old.Error:
            raise
