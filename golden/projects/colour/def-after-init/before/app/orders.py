import dataclasses
import time


def price(name):
    time.sleep(0.001)
    return len(name)


@dataclasses.dataclass
class Order:
    name: str
    total: int = 0

    def __post_init__(self):
        self.total = price(self.name)
