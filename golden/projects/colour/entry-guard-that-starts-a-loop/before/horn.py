import time


def blow(tone):
    time.sleep(0)
    print("tuut", tone)
