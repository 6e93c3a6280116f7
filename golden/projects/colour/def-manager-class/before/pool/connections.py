import time


class Connection:
    """One connection at a time."""

    def __init__(self, host):
        self.host = host

    def __enter__(self):
        time.sleep(0.01)
        print("connected to", self.host)
        return self

    def __exit__(self, kind, error, traceback):
        print("left", self.host, kind)
        return kind is KeyError

    def send(self, text):
        return f"{self.host}: {text}"
