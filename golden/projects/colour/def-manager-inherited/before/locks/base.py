import time


class Lease:
    name = "lease"

    def __enter__(self):
        print("take", self.name)
        return self

    def __exit__(self, *details):
        time.sleep(0.01)
        print("give back", self.name)
