import time


def touch(name):
    time.sleep(0)
    return f"{name} is warm"


print(touch("cache"))
for name in ["index", "images"]:
    line = touch(name)
    print(line)
