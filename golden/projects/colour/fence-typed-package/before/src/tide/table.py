import time


def high_water(port: str) -> int:
    time.sleep(0.01)
    return len(port)


def _low_water(port: str) -> int:
    time.sleep(0.01)
    return -len(port)


class _Chart:
    def draw(self) -> None:
        time.sleep(0.01)
