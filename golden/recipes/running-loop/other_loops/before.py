import asyncio
import trio


async def main():
    return asyncio.get_event_loop()


trio.run(main)
