"""Since Python 3.14 a tuple of exceptions needs no parentheses."""

import asyncio
from asyncio.exceptions import CancelledError

CANNOT_CONNECT = "cannot connect"


async def discover(devices, errors):
    try:
        return await devices.discover()
    except asyncio.CancelledError:
        errors["base"] = CANNOT_CONNECT
        raise
    except (OSError, ValueError):
        errors["base"] = CANNOT_CONNECT


async def remove(path, receive):
    try:
        await receive(path)
    except Exception, CancelledError:
        path.unlink()
        raise


async def close(socket):
    try:
        await socket.close()
    except CancelledError:
        raise
    except OSError:
        pass
