import old


def f(x):
    try:
        x()
    except old.Error:
        raise
    try:
        x()
    except old.Error as error:
        with x:
            raise error
    try:
        x()
    except old.Error as error:
        if x:
            raise error.with_traceback(None)
        else:
            x.clean()
        raise
    try:
        x()
    except old.Error:
        try:
            x.clean()
        except OSError as error:
            raise ValueError from error
        raise
    try:
        x()
    except old.Error:
        try:
            x.clean()
        finally:
            raise
    try:
        x()
    except old.Error:
        while True:
            if x:
                raise
    try:
        x()
    except old.Error:
        x.settle()
    try:
        x()
    except (OSError, old.Error):
        raise
    except old.errors.Error:
        x.clean()
    try:
        x()
    except BaseException:
        raise
    except old.Error:
        x.clean()
