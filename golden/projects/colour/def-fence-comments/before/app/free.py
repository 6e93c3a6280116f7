import time


def free(text):
    time.sleep(0.01)
    print(text)
