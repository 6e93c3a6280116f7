import asyncio


async def with_other_errors(task):
    task.cancel()
    try:
        await task
    except (asyncio.CancelledError, ConnectionError):
        pass


async def with_all_exceptions(task):
    task.cancel()
    try:
        await task
    except (Exception, asyncio.CancelledError) as error:
        print("ended:", error)


async def bare(task):
    task.cancel()
    try:
        await task
    except:
        pass


async def base(task):
    task.cancel()
    try:
        await task
    except BaseException as error:
        print("ended:", error)


async def among_others(task):
    task.cancel()
    try:
        result = await task
    except OSError:
        print("it was faster, and failed")
    except asyncio.CancelledError:
        print("cancelled")
    else:
        print("it was faster", result)
    finally:
        print("ended")
