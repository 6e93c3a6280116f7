import time


class Feed:
    def items(self):
        time.sleep(0.01)
        yield "item"


class Doubled(Feed):
    def items(self):
        for item in super().items():
            yield item * 2


class Fixed(Feed):
    def items(self):
        yield "fixed"
