"""Cancelling a task and waiting for its end, as the documentation of asyncio and every tutorial do it."""

import asyncio


async def cancel_me():
    print("cancel_me(): before sleep")
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("cancel_me(): cancel sleep")
        raise
    finally:
        print("cancel_me(): after sleep")


async def main():
    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main(): cancel_me is cancelled now")


async def with_condition():
    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0)
    if not task.done():
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass


async def condition_before():
    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0)
    if not task.done():
        task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass


async def within_the_try():
    task = asyncio.create_task(cancel_me())
    try:
        task.cancel()
        await task
    except asyncio.CancelledError:
        print("cancelled")


async def with_message():
    task = asyncio.create_task(cancel_me())
    task.cancel("no time left")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error)


async def with_return():
    task = asyncio.create_task(cancel_me())
    task.cancel()
    try:
        return await task
    except asyncio.CancelledError:
        return None


asyncio.run(main())
