import time


class Pages:
    """The pages of a search, one by one."""

    def __init__(self, count):
        self.count = count
        self.number = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.number == self.count:
            raise StopIteration
        time.sleep(0.01)
        self.number += 1
        return f"page {self.number}"


class Entries:
    def __init__(self, pages: Pages):
        self.pages = pages

    def __iter__(self):
        for page in self.pages:
            yield page.split()
