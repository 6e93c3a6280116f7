import time


class Feed:
    def __init__(self, name):
        self.name = name

    def fetch(self):
        time.sleep(0.01)
        return [self.name]

    def title(self):
        return self.name.title()
