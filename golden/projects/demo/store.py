"""Keeps the last prices. The label printer reads them from a thread of its own."""

import threading
from time import monotonic, sleep

from fetch import fetch_all

lock = threading.Lock()
prices = {}


async def refresh(client, names, every):
    while True:
        started = monotonic()
        found = await fetch_all(client, names)
        with lock:
            prices.clear()
            sleep(0.01)  # let the label printer finish its line
            prices.update(zip(names, found))
        sleep(max(0, started + every - monotonic()))
