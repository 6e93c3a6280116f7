import asyncio
import time


class Factors:
    async def enroll(self, name: str) -> str:
        """Is put in by the client."""
        raise NotImplementedError()

    def count(self) -> int:
        return 0


class Client:
    def __init__(self) -> None:
        self.factors = Factors()
        self.factors.enroll = self._enroll

    async def _enroll(self, name: str) -> str:
        await asyncio.sleep(0.01)
        return name.title()


class Sessions:
    def end(self, name: str) -> str:
        time.sleep(0.01)
        return name


def patched() -> Sessions:
    sessions = Sessions()
    sessions.end = lambda name: name * 2
    return sessions
