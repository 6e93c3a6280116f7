"""A wait that goes on to its end although it is cancelled, and raises afterwards, is right as it is."""

import asyncio


async def to_the_end(awaitable):
    future = asyncio.ensure_future(awaitable)
    cancellation = None
    while not future.done():
        try:
            await asyncio.shield(future)
        except asyncio.CancelledError as error:
            cancellation = error
    if cancellation is not None:
        raise cancellation
    return future.result()


async def by_a_flag(closing):
    cancelled = False
    while not closing.done():
        try:
            await asyncio.shield(closing)
        except asyncio.CancelledError:
            cancelled = True
            raise
    closing.result()
    if cancelled:
        raise asyncio.CancelledError()


async def until_the_end_of_the_stream(reader, writer):
    cancelled = None
    while cancelled is None:
        try:
            print(await reader.read(1024))
        except OSError:
            break
        except asyncio.CancelledError as error:
            cancelled = error
            break
    writer.close()
    if cancelled:
        raise cancelled


async def all_together(contexts):
    errors = []
    for context in reversed(contexts):
        try:
            await context.close()
        except (Exception, asyncio.CancelledError) as error:
            errors.append(error)
    if errors:
        raise errors[0]


async def of_everything(callback, flush):
    error = None
    try:
        await callback()
    except BaseException as callback_error:
        error = callback_error
    await flush()
    if error is not None:
        raise error
