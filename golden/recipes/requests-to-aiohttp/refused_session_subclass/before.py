"""A session that knows its host."""
import requests


class HostSession(requests.Session):
    def __init__(self, host):
        super().__init__()
        self.host = host

    def request(self, method, url, **options):
        return super().request(method, self.host + url, **options)


async def load(host):
    with HostSession(host) as session:
        return session.get("/status").json()
