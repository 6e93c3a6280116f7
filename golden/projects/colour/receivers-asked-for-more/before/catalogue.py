import time


class Catalogue:
    def describe_item(self, number):
        time.sleep(0.001)
        return f"item {number}"

    def total(self, numbers):
        time.sleep(0.001)
        return sum(numbers)

    def close(self):
        time.sleep(0.001)


class Report:
    def __init__(self, catalogue):
        self.catalogue = catalogue

    def lines(self):
        return [self.catalogue.describe_item(1), str(self.catalogue.total([1]))]
