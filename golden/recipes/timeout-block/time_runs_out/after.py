import asyncio


async def slow(events):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        events.append("cancelled")
        raise
    finally:
        events.append("left")


async def main():
    events = []
    try:
        async with asyncio.timeout(0.01):
            await slow(events)
    except TimeoutError as error:
        print("timeout", repr(error), events)
    try:
        async with asyncio.timeout(0.01):
            result = await asyncio.create_task(slow(events))
    except asyncio.TimeoutError:
        print("timeout", events)
    else:
        print(result)
    task = asyncio.create_task(slow(events))
    try:
        async with asyncio.timeout(0.01):
            await task
    except TimeoutError:
        print(task.cancelled(), task.done())
    future = asyncio.get_running_loop().create_future()
    try:
        async with asyncio.timeout(0.01):
            await future
    except TimeoutError:
        print(future.cancelled())
    kept = asyncio.create_task(asyncio.sleep(0.05, "kept"))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.shield(kept)
    except TimeoutError:
        print(await kept)


asyncio.run(main())
