import time


class Slow:
    def read_frame(self):
        time.sleep(0.01)
        return b"frame"
