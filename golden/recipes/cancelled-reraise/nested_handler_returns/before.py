"""A bare `raise` in a nested handler would raise what that one caught."""

import asyncio


async def returns(connection):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        try:
            await connection.close()
        except OSError:
            return
        print("closed")


async def leaves(connections):
    for connection in connections:
        try:
            await connection.serve()
        except asyncio.CancelledError as error:
            try:
                await connection.close()
            except OSError:
                print(error)
                break
