import time


def send(word):
    time.sleep(0.01)
    print("sent", word)
