"""A client that keeps a session."""
import requests


class Shop:
    def __init__(self, url):
        self.url = url
        self.session = requests.Session()

    async def goods(self):
        return self.session.get(f"{self.url}/goods").json()

    def close(self):
        self.session.close()
