import functools
import time


def logged(f):
    @functools.wraps(f)
    def inner(*args):
        result = f(*args)
        print("logged", result)
        return result

    return inner


def timed(f):
    @logged
    def wrapper(*args):
        result = f(*args)
        return result

    return wrapper


@timed
def work():
    time.sleep(0.001)
    return 1


if __name__ == "__main__":
    print(work())
