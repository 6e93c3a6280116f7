import time


class Locked(Exception):
    pass


def enter(code):
    time.sleep(0)
    if code != 7:
        raise Locked(code)
    return "inside"


def log(text):
    time.sleep(0)
    print("log:", text)
    return RuntimeError(text)
