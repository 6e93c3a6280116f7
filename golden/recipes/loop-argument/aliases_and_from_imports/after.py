import asyncio as aio
import warnings
from asyncio import Queue as Line, gather, sleep as nap

warnings.simplefilter("ignore")


async def main():
    here = aio.get_event_loop()
    line = Line(1)
    await line.put(3)
    print(await line.get())
    print(await gather(nap(0, 1), nap(0, 2)))


aio.run(main())
