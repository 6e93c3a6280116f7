import time


class Porter:
    def __init__(self, name):
        self.name = name

    def carry(self, bags):
        for bag in bags:
            self._lift(bag)
        return self

    def _lift(self, bag):
        time.sleep(0)
        print(self.name, "lifts", bag)
