"""A tuple over several lines loses the line of the cancellation, and nothing else."""

import asyncio


async def migrate(entry):
    try:
        await entry.migrate()
    except (
        asyncio.CancelledError,
        SystemExit,
        Exception,  # noqa: BLE001
    ) as error:
        print(error)


async def close(writer):
    try:
        await writer.wait_closed()
    except asyncio.CancelledError:
        raise
    except (
        BrokenPipeError,
        RuntimeError,
    ):
        pass  # Already closed


async def read(connection):
    try:
        await connection.read()
    except (
        OSError,  # the wire
        asyncio.CancelledError,  # ourselves
        ValueError,  # the peer
    ):
        print("no more")


async def poll(socket, Cancelled):
    try:
        await socket.poll()
    except asyncio.CancelledError:
        raise
    except Cancelled:
        pass
