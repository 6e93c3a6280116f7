import asyncio
import asyncio as aio
from asyncio import AbstractEventLoop

HERE = "here"


async def given(loop: asyncio.AbstractEventLoop):
    return await asyncio.to_thread(HERE.upper)


async def annotated(loop: "AbstractEventLoop"):
    return await asyncio.to_thread(HERE.upper)


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(HERE.upper))
    other = aio.get_event_loop()
    print(await asyncio.to_thread(HERE.upper))
    print(await asyncio.to_thread(HERE.upper))
    print(await asyncio.to_thread(HERE.upper))
    print(await given(loop), await annotated(loop))


asyncio.run(main())
