import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("enter", function.__name__)
        try:
            return function(*args, **kwargs)
        finally:
            print("leave", function.__name__)

    return wrapper
