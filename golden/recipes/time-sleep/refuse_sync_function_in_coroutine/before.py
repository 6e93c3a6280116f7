import asyncio
import time


async def wait():
    def pause():
        time.sleep(0)

    pause()
    time.sleep(0)
    await asyncio.get_running_loop().run_in_executor(None, pause)
    return "ok"


print(asyncio.run(wait()))
