import asyncio
import contextlib
import logging

log = logging.getLogger(__name__)


async def plainly():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        log.info("cancelled")
        raise


async def on_one_line():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError: raise


async def by_name():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError as error:
        log.info("cancelled: %s", error)
        raise error


async def by_name_without_context():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError as error:
        raise error from None


async def in_both_branches(quiet):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        if quiet:
            raise
        elif log.handlers:
            log.info("cancelled")
            raise
        else:
            log.info("cancelled, and nobody knows")
            raise


async def in_finally():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        try:
            log.info("cancelled")
        finally:
            raise


async def in_all_parts_of_a_try():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError as error:
        try:
            await asyncio.sleep(1)
        except OSError:
            log.info("cancelled")
            raise error
        else:
            raise


async def in_with(lock):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        async with lock:
            with contextlib.closing(log):
                raise


async def in_endless_loop(tries):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        while True:
            tries -= 1
            if not tries:
                raise


async def with_statements_below():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        raise
        log.info("never")


async def in_a_loop_of_its_own(jobs):
    while True:
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            for job in jobs:
                if not job:
                    continue
                if job.done():
                    break
                job.close()
            raise
