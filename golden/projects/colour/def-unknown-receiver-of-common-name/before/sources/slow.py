import time


class Slow:
    def read(self):
        time.sleep(0.01)
        return b"frame"
