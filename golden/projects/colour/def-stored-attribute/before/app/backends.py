import time


class Disk:
    def fetch_all(self):
        time.sleep(0.01)
        return ["disk"]


class Memory:
    def fetch_all(self):
        return ["memory"]
