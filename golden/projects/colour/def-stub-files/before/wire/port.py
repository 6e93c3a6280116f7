import time


class Port:
    def read(self, size):
        time.sleep(0.01)
        return b"x" * size

    def close(self):
        print("closed")


def records(port):
    yield port.read(2)
    yield port.read(3)
