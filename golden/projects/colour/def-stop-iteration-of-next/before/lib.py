import time


def first(it):
    time.sleep(0.001)
    return next(it)


def take(it):
    try:
        while True:
            print(first(it))
    except StopIteration:
        print("stop")
