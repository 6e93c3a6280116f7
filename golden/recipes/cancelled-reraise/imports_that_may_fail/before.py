try:
    from asyncio import CancelledError
except ImportError:
    from concurrent.futures import CancelledError

import asyncio


async def main():
    try:
        await asyncio.sleep(30)
    except CancelledError:
        print("which one?")
