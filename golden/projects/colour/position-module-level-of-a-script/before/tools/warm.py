import time


def touch(name):
    time.sleep(0)
    return f"{name} is warm"


print(touch("cache"))
line = touch("index")
print(line)
