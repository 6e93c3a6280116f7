import asyncio
import contextlib
import threading
import time


class Account:
    guard = threading.Lock()

    def __init__(self):
        self._lock = threading.RLock()
        self._span = contextlib.nullcontext()

    async def pay(self):
        with self._lock:
            time.sleep(0)
        with self.guard:
            time.sleep(0)
        with Account.guard:
            time.sleep(0)
        with self._span:
            await asyncio.sleep(0)
        return "paid"


print(asyncio.run(Account().pay()))
