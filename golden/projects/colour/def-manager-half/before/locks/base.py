import time


class Lease:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        time.sleep(0.01)
