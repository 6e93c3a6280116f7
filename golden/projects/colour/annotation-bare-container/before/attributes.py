import time


class Pool:
    def shut_pool(self):
        time.sleep(0.001)
        print("close")


class All:
    def __init__(self):
        self.pools: dict = {}

    def add(self, p):
        self.pools[1] = p

    def stop(self):
        for p in self.pools.values():
            p.shut_pool()


def main():
    a = All()
    a.add(Pool())
    a.stop()
    Pool().shut_pool()
