import asyncio


async def raised_in_the_end(connections):
    cancelled = None
    for connection in connections:
        try:
            await connection.close()
        except asyncio.CancelledError as error:
            cancelled = error
            raise
    if cancelled:
        raise cancelled


async def collected(jobs, errors):
    for job in jobs:
        try:
            await job.run()
        except asyncio.CancelledError as error:
            errors.append(error)
            raise
        except Exception as error:
            errors.append(error)
