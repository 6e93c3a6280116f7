import time

from app.retrying import retry


def size(name: str) -> int:
    time.sleep(0.01)
    return len(name)


def work():
    return retry(size, "abc")
