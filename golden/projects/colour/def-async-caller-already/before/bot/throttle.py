import time


class Throttle:
    def __init__(self):
        self.count = 0

    def wait(self):
        self.count += 1
        time.sleep(0.01)
        return self.count
