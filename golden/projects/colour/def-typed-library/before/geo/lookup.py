import time


def lookup(name: str) -> int:
    time.sleep(0.01)
    return len(name)


class _Cache:
    def clear(self) -> None:
        time.sleep(0.01)
