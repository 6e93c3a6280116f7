import time


class Store:
    def find(self, key: str) -> str:
        time.sleep(0.01)
        return key.upper()
