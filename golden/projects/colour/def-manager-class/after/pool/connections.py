import asyncio


class Connection:
    """One connection at a time."""

    def __init__(self, host):
        self.host = host

    async def __aenter__(self):
        await asyncio.sleep(0.01)
        print("connected to", self.host)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("left", self.host, kind)
        return kind is KeyError

    def send(self, text):
        return f"{self.host}: {text}"
