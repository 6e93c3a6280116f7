import asyncio


async def wait():
    print(f"{f"{await asyncio.sleep(0)}"} {"é" + f'{await asyncio.sleep(0) or "ü"}'}")
    print(f"{
        await asyncio.sleep(0)  # a comment in a field
    }")


asyncio.run(wait())
