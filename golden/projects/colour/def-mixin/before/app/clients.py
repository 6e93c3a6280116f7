import time

from app.mixins import Retrying


class Remote:
    host = "remote"

    def fetch(self):
        time.sleep(0.01)
        return [self.host]


class Client(Retrying, Remote):
    host = "client"
