"""The task is cancelled by somebody who was asked to do so before."""

import asyncio


async def by_call_later(job):
    task = asyncio.create_task(job)
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print("too late")


async def by_call_soon(job):
    loop = asyncio.get_running_loop()
    task = loop.create_task(job)
    loop.call_soon(task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print("too late")


async def by_signal(job, signal):
    task = asyncio.create_task(job)
    asyncio.get_running_loop().add_signal_handler(signal, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print("interrupted")


async def by_callback(job, button):
    task = asyncio.create_task(job)
    button.on_click(lambda: task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("stopped by the user")
        raise
