import time
from typing import Callable, Optional


class Job:
    def __init__(self, name: str, action: Callable[[str], str], after: Optional[Callable[[], None]] = None) -> None:
        self.name = name
        self.action = action
        self._after = after

    def run(self) -> str:
        if self.action is None:
            return ""
        result = self.action(self.name)
        if self._after:
            self._after()
        return result


class Loader:
    def load(self, name: str) -> str:
        time.sleep(0.01)
        return name.upper()

    def clear(self) -> None:
        time.sleep(0.01)
        print("cleared")

    def jobs(self) -> "list[Job]":
        return [Job("a", self.load), Job("b", action=plain, after=self.clear)]


def plain(name: str) -> str:
    return name
