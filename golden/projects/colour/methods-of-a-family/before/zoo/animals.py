import time
from abc import ABC, abstractmethod


class Animal(ABC):
    @abstractmethod
    def feed(self): ...

    def day(self):
        return f"{type(self).__name__}: {self.feed()}"


class Bear(Animal):
    def feed(self):
        time.sleep(0)
        return "honey"


class Cub(Bear):
    def feed(self):
        return super().feed() + " and milk"


class Owl(Animal):
    def feed(self):
        return "mice"
