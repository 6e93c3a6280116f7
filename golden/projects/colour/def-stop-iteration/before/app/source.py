import time


class Source:
    def __init__(self, items):
        self.items = items

    def take(self):
        time.sleep(0.01)
        if not self.items:
            raise StopIteration
        return self.items.pop()
