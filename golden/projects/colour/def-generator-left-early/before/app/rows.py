import time


def rows(count):
    print("open")
    try:
        for number in range(count):
            time.sleep(0.001)
            yield number
    finally:
        print("close")
