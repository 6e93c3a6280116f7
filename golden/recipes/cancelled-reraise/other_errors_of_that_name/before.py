import asyncio
import concurrent.futures
from concurrent.futures import CancelledError


class Cancelled(Exception):
    pass


class Errors:
    class CancelledError(Exception):
        pass


async def of_a_thread_pool(future):
    try:
        await asyncio.sleep(30)
        return future.result()
    except concurrent.futures.CancelledError:
        print("never started")


async def by_its_name(future):
    try:
        await asyncio.sleep(30)
        return future.result()
    except CancelledError:
        return None


async def own_class():
    try:
        await asyncio.sleep(30)
    except Cancelled:
        pass


async def own_nested_class():
    try:
        await asyncio.sleep(30)
    except Errors.CancelledError:
        pass


async def parameter(asyncio):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        pass


async def local():
    from asyncio import InvalidStateError as CancelledError

    try:
        await asyncio.sleep(30)
    except CancelledError:
        pass


async def attribute(task):
    try:
        await asyncio.sleep(30)
    except task.CancelledError:
        pass


async def others():
    try:
        await asyncio.sleep(30)
    except (asyncio.TimeoutError, asyncio.InvalidStateError):
        print("too late")
    except GeneratorExit:
        print("closed")
