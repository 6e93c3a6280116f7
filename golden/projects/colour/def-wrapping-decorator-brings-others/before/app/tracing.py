import functools


def traced(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        try:
            return func(*args, **kwargs)
        finally:
            print("end", func.__name__)

    return wrapper
