"""Prints price labels, in a thread."""

import time

from store import lock, prices


def print_labels(printer):
    while True:
        with lock:
            for name, price in prices.items():
                printer.write(f"{name}: {price:.2f}\n")
        time.sleep(5)
