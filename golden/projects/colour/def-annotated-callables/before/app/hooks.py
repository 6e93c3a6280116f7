import time
from typing import Callable

HOOKS: list[Callable[[str], int]] = []


def hook(name: str) -> int:
    time.sleep(0.001)
    return len(name)


HOOKS.append(hook)
