import asyncio
import logging

log = logging.getLogger(__name__)


async def taken_above():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        raise
    except BaseException:
        log.exception("broken")


async def taken_in_a_tuple_above():
    try:
        await asyncio.sleep(30)
    except (KeyboardInterrupt, asyncio.CancelledError):
        raise
    except:
        log.exception("broken")


async def taken_by_all_above():
    try:
        await asyncio.sleep(30)
    except BaseException:
        raise
    except asyncio.CancelledError:
        log.info("never")


async def raised_again():
    try:
        await asyncio.sleep(30)
    except:
        log.exception("broken")
        raise


async def raised_again_by_name():
    try:
        await asyncio.sleep(30)
    except BaseException as error:
        log.error("broken: %s", error)
        raise error


async def nothing_to_wait_for(job):
    try:
        job()
    except BaseException:
        log.exception("broken")


async def waits_elsewhere(job):
    try:
        callback = lambda: asyncio.sleep(1)

        async def later():
            await callback()
    except:
        log.exception("broken")
    await later()


async def exceptions_only():
    try:
        await asyncio.sleep(30)
    except Exception:
        log.exception("broken")
    try:
        await asyncio.sleep(30)
    except (Exception, KeyboardInterrupt) as error:
        return error
