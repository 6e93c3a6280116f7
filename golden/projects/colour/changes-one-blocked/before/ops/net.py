import time


def ping(host):
    time.sleep(0)
    return True


def trace(host):
    time.sleep(0)
    return [host, "gateway"]
