import time


class Sink:
    def push(self, text: str) -> None:
        time.sleep(0.001)
        print(type(self).__name__, text)


class Disk(Sink):
    pass


class Network(Sink):
    pass


def make(kind: str) -> Sink:
    return Disk() if kind == "disk" else Network()
