import time


def ring(times):
    for _ in range(times):
        time.sleep(0)
        print("ding")
