import time


class Remote:
    def load(self, key):
        time.sleep(0.01)
        return f"remote {key}"


class Local:
    def load(self, key):
        return f"local {key}"


class Both:
    def __init__(self, remote: Remote):
        self.remote = remote
        self.local = Local()

    def first(self, key):
        return self.remote.load(key)

    def second(self, key):
        return self.local.load(key)
