"""Comments that speak of the user's own handler stay with it."""

import asyncio


async def setup(component):
    try:
        await component.setup()
    except KeyError:
        print("no such component")
    # pylint: disable-next=broad-except
    except asyncio.CancelledError as error:
        print("error during setup", error)
        # Told to everybody.
        print("told")
        raise
    except (SystemExit, Exception) as error:
        print("error during setup", error)
        # Told to everybody.
        print("told")


async def send(websocket, message, Closed):
    try:
        await websocket.send(message)
    except asyncio.CancelledError:
        print("closed")  # not sent
        raise
    except Closed:  # type: ignore
        print("closed")  # not sent


async def probe(source, loop):
    try:
        await loop.probe(source)
    except (KeyboardInterrupt, SystemExit):
        raise
    except asyncio.CancelledError:
        raise
    # Everything else is a failure.
    except BaseException:  # noqa: BLE001
        # NOTE: this includes a cancellation!
        print("probe failed")
