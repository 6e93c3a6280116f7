import functools


def traced(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("begin", func.__name__)
        return func(*args, **kwargs)

    return wrapper
