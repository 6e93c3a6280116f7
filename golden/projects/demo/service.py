"""Starts the service: prices from the shop, labels for the shelves."""

import asyncio
import threading

from labels import print_labels
from store import refresh


def run(client, names, printer):
    threading.Thread(target=print_labels, args=(printer,), daemon=True).start()
    asyncio.run(refresh(client, names, every=60))
