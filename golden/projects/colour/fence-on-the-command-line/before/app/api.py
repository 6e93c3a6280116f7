import time


class Client:
    def open(self):
        time.sleep(0.01)

    def close(self):
        time.sleep(0.01)
