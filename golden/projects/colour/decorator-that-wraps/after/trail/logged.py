import functools


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        print("enter", function.__name__)
        try:
            return await function(*args, **kwargs)
        finally:
            print("leave", function.__name__)

    return wrapper
