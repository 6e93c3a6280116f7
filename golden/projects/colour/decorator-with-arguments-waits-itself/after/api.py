import itertools

from deco import retry

_counter = itertools.count()


@retry(times=4)
async def flaky(name: str) -> str:
    if next(_counter) % 3:
        raise ValueError(name)
    return name.upper()


class Client:
    def __init__(self):
        self.calls = 0

    @retry()
    async def fetch(self, key):
        self.calls += 1
        if self.calls < 2:
            raise ValueError(key)
        return {key: self.calls}
