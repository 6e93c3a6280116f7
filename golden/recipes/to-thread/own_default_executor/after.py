import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1, "own"))
    print((await asyncio.to_thread(threading.current_thread)).name)


asyncio.run(main())
