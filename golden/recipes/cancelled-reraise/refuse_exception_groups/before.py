"""`raise` in `except*` raises a group, even of a single error: a task does not end as cancelled by that."""

import asyncio


async def alone():
    try:
        await asyncio.sleep(30)
    except* asyncio.CancelledError:
        print("cancelled")
    print("alone")


async def named():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(30))
    except* OSError as errors:
        print("network", errors.exceptions)
    except* asyncio.CancelledError as errors:
        print("cancelled", errors.exceptions)
    print("named")


async def tuple_of_two():
    try:
        await asyncio.sleep(30)
    except* (OSError, asyncio.CancelledError):
        pass


async def everything():
    try:
        await asyncio.sleep(30)
    except* BaseException as errors:
        print(errors)


