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
        await asyncio.wait_for(slow(events), 0.01)
    except TimeoutError as error:
        print("timeout", repr(error), events)
    try:
        result = await asyncio.wait_for(asyncio.create_task(slow(events)), timeout=0.01)
    except asyncio.TimeoutError:
        print("timeout", events)
    else:
        print(result)
    task = asyncio.create_task(slow(events))
    try:
        await asyncio.wait_for(task, 0.01)
    except TimeoutError:
        print(task.cancelled(), task.done())
    future = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(future, 0.01)
    except TimeoutError:
        print(future.cancelled())
    kept = asyncio.create_task(asyncio.sleep(0.05, "kept"))
    try:
        await asyncio.wait_for(asyncio.shield(kept), 0.01)
    except TimeoutError:
        print(await kept)


asyncio.run(main())
