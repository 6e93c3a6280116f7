import asyncio


async def close_all(connections):
    for connection in connections:
        try:
            await connection.close()
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            print("not closed:", connection, error)
