import asyncio
import asyncio as aio
from asyncio import get_event_loop
from asyncio import get_event_loop as current


async def main():
    loop = asyncio.get_event_loop()
    print(aio.get_event_loop() is loop, get_event_loop() is loop, current() is loop)
    print((asyncio.get_event_loop)() is loop, asyncio . get_event_loop ( ) is loop)
    print(asyncio.get_running_loop() is loop)


asyncio.run(main())
