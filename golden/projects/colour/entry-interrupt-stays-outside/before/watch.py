import time


def watch(turns):
    for turn in range(turns):
        time.sleep(0)
        print("turn", turn)
    raise KeyboardInterrupt
