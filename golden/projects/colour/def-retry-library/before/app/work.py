import time

from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))
def load(name):
    time.sleep(0.01)
    return name
