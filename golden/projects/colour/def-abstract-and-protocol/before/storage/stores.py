import time

from storage.kinds import Store


class Memory(Store):
    def __init__(self):
        self.values = {}

    def save(self, key: str, value: bytes) -> int:
        self.values[key] = value
        return len(value)

    def close(self) -> None:
        self.values.clear()


class Slow(Memory):
    def save(self, key: str, value: bytes) -> int:
        time.sleep(0.01)
        return super().save(key, value)
