import asyncio
import contextlib


class OwnError(Exception):
    pass


class Fatal(BaseException):
    pass


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def by_name():
    try:
        return await asyncio.gather(fetch(1), fetch(2))
    except ValueError as error:
        print(error)


async def any_exception():
    try:
        a, b = await asyncio.gather(fetch(1), fetch(2))
    except Exception:
        a, b = None, None
    return a, b


async def bare():
    try:
        await asyncio.gather(fetch(1), fetch(2))
    except:
        print("failed")
        raise


async def base():
    try:
        await asyncio.gather(fetch(1), fetch(2))
    except BaseException as error:
        print(error)


async def several():
    try:
        await asyncio.gather(fetch(1), fetch(2))
    except KeyboardInterrupt:
        raise
    except (OSError, OwnError):
        print("failed")
    finally:
        print("done")


async def nested():
    try:
        try:
            with open("file") as file:
                for line in file:
                    await asyncio.gather(*[fetch(line) for line in file])
        finally:
            print("finally")
    except OSError:
        print("failed")


async def of_groups():
    try:
        await asyncio.gather(fetch(1), fetch(2))
    except* ValueError as group:
        print(group)


async def suppressed():
    with contextlib.suppress(ValueError, KeyError):
        await asyncio.gather(fetch(1), fetch(2))


async def unknown_classes(errors):
    try:
        await asyncio.gather(fetch(1), fetch(2))
    except errors:
        print("failed")


async def fatal():
    try:
        await asyncio.gather(fetch(1), fetch(2))
    except Fatal:
        print("a handler of a BaseException that is none of an Exception")
