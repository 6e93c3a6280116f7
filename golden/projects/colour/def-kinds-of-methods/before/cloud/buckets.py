import time
from typing import Self, final, overload, override


class Bucket:
    def __init__(self, name: str):
        self.name = name

    @classmethod
    def open(cls, name: str) -> Self:
        cls.check(name)
        return cls(name)

    @staticmethod
    def check(name: str) -> None:
        time.sleep(0.01)
        assert name.islower()

    @overload
    def get(self, key: str) -> str: ...
    @overload
    def get(self, key: int) -> int: ...
    def get(self, key):
        time.sleep(0.01)
        return key


class Mirror(Bucket):
    @override
    @final
    def get(self, key):
        return super().get(key) * 2
