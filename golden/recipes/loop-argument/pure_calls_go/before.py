import asyncio


async def main():
    await asyncio.sleep(1, loop=asyncio.get_event_loop())
    await asyncio.sleep(1, loop=asyncio.get_running_loop())
