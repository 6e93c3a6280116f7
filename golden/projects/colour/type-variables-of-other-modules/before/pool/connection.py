import time


class Connection:
    def ping(self) -> str:
        time.sleep(0.01)
        return "pong"


class Spare:
    def ping(self) -> str:
        time.sleep(0.01)
        return "spare"
