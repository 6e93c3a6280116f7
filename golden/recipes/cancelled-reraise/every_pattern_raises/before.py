import asyncio


async def irrefutable(reason):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        match reason:
            case "deploy":
                print("a new version comes")
                raise
            case _:
                raise


async def captured(reason):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError as error:
        match reason:
            case [first, *_]:
                raise
            case other:
                print(other)
                raise error
