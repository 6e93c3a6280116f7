import time

from app.tracing import traced


@traced
def load(key):
    time.sleep(0.01)
    return key * 2


@traced
def name(key):
    return f"name of {key}"
