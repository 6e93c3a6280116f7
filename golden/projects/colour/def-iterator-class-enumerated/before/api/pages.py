import time


class Pages:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        for number in range(self.count):
            time.sleep(0.01)
            yield f"page {number}"
