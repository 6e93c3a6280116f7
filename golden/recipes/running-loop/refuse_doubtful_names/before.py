import asyncio

try:
    from asyncio import get_event_loop
except ImportError:
    from loops import get_event_loop


async def main():
    get_event_loop()
    asyncio.get_event_loop()


asyncio.get_event_loop = None
