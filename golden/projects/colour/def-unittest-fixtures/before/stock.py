import time


class Stock:
    def __init__(self):
        self.amounts = {}

    def fill(self, name):
        time.sleep(0.01)
        self.amounts[name] = len(name)
