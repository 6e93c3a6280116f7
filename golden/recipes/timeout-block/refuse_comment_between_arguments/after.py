import asyncio


async def main():
    value = await asyncio.wait_for(
        asyncio.sleep(0, 1),  # what is waited for
        timeout=5,  # how long
    )
    return value


print(asyncio.run(main()))
