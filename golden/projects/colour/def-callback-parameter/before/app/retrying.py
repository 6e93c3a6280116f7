from typing import Callable


def retry(action: Callable[[str], int], name: str) -> int:
    for _ in range(3):
        try:
            return action(name)
        except OSError:
            continue
    return 0
