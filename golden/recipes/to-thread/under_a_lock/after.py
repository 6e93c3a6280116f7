import asyncio
import threading

lock = threading.Lock()


async def main():
    loop = asyncio.get_running_loop()
    with lock:
        print(await asyncio.to_thread(str, 1))


asyncio.run(main())
