import time


def touch(name):
    time.sleep(0)
    return f"{name} is warm"


for name in ["index", "images"]:
    print(touch(name))
