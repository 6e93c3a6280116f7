import time


def read(name):
    time.sleep(0.01)
    return f"text of {name}"


def write(name, text):
    time.sleep(0.01)
    print(name, text)
