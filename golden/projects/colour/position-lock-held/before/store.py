import threading
import time

LOCK = threading.Lock()


def flush():
    time.sleep(0.01)


def settle():
    time.sleep(0.01)


def save(rows):
    with LOCK:
        rows.clear()
        flush()


def save_later(rows):
    with LOCK:
        rows.clear()
    settle()
