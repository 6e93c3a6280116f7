import time


def probe(host):
    time.sleep(0.01)
    return len(host)
