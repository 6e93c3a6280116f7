import time


class Session:
    def renew(self):
        time.sleep(0.01)


def wait():
    time.sleep(0.01)
