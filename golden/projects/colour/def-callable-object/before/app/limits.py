import time


class Limit:
    def __call__(self, text):
        time.sleep(0.01)
        return text[:3]
