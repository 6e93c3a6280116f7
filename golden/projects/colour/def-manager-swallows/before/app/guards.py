import contextlib
import time


@contextlib.contextmanager
def guard(kind):
    try:
        yield kind.__name__
    except kind as error:
        time.sleep(0.001)
        print("kept", repr(error))
    else:
        print("nothing")
    finally:
        print("over")
