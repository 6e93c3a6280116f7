import time


class Feed:
    def items(self):
        time.sleep(0.01)
        yield "item"


class Fixed(Feed):
    def __init__(self, items):
        self.kept = items

    def items(self):
        return iter(self.kept)
