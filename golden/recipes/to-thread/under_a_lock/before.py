import asyncio
import threading

lock = threading.Lock()


async def main():
    loop = asyncio.get_running_loop()
    with lock:
        print(await loop.run_in_executor(None, str, 1))


asyncio.run(main())
