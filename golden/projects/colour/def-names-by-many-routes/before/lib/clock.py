import time


def pause(text):
    time.sleep(0.001)
    print(text)
