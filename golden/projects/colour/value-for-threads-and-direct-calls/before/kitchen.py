import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

from mixer import shake, stir


def prepare(bowl):
    worker = threading.Thread(target=stir, args=(bowl,))
    worker.start()
    worker.join()
    stir(bowl)
    with ThreadPoolExecutor() as pool:
        pool.submit(shake, bowl).result()


async def serve(bowl):
    await asyncio.to_thread(shake, bowl)
    shake(bowl)
