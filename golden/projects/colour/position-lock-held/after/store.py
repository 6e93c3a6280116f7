import asyncio
import threading
import time

LOCK = threading.Lock()


def flush():
    time.sleep(0.01)


async def settle():
    await asyncio.sleep(0.01)


def save(rows):
    with LOCK:
        rows.clear()
        flush()


async def save_later(rows):
    with LOCK:
        rows.clear()
    await settle()
