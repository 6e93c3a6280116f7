import time


class Store:
    def load(self, key):
        time.sleep(0.01)
        return key

    read = load
