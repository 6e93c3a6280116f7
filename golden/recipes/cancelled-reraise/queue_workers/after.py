"""A pool of workers as in the documentation of asyncio.Queue, whose author was afraid of tracebacks."""

import asyncio
import logging

PAUSE = 0.01
log = logging.getLogger(__name__)


async def worker(name, queue):
    while True:
        try:
            delay = await queue.get()
            await asyncio.sleep(delay)
        except asyncio.CancelledError:
            log.info("%s is cancelled", name)
            raise
        except Exception:
            log.exception("%s failed", name)
        queue.task_done()
        print(f"{name} has slept for {delay:.2f} seconds")


async def cancel_worker():
    await worker("the worker", asyncio.Queue())


async def main():
    queue = asyncio.Queue()
    for delay in (0.01, 0.02):
        queue.put_nowait(delay)
    task = asyncio.ensure_future(worker("worker-0", queue))
    await queue.join()
    task.cancel()
    await asyncio.wait([task])
    print("done")


if __name__ == "__main__":
    asyncio.run(main())
