import asyncio


async def main(*args, **options):
    asyncio.get_event_loop(None)
    asyncio.get_event_loop(loop=None)
    asyncio.get_event_loop(*args)
    asyncio.get_event_loop(**options)
