import asyncio
import asyncio as aio
from asyncio import AbstractEventLoop, get_running_loop

HERE = "here"


async def given(loop: asyncio.AbstractEventLoop):
    return await loop.run_in_executor(None, HERE.upper)


async def annotated(loop: "AbstractEventLoop"):
    return await loop.run_in_executor(None, HERE.upper)


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, HERE.upper))
    other = aio.get_event_loop()
    print(await other.run_in_executor(None, HERE.upper))
    print(await get_running_loop().run_in_executor(None, HERE.upper))
    print(await asyncio.get_event_loop().run_in_executor(None, HERE.upper))
    print(await given(loop), await annotated(loop))


asyncio.run(main())
