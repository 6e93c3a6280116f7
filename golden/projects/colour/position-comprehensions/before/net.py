import time


def resolve(host):
    time.sleep(0)
    return len(host)


def hosts():
    time.sleep(0)
    return ["a", "bb"]
