import time


def cork(bottle):
    time.sleep(0)
    return f"corked {bottle}"
