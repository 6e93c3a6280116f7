import functools


def traced(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        try:
            return await func(*args, **kwargs)
        finally:
            print("end", func.__name__)

    return wrapper
