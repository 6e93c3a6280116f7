import functools


def traced(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("begin", func.__name__)
        try:
            return func(*args, **kwargs)
        finally:
            print("end", func.__name__)

    return wrapper
