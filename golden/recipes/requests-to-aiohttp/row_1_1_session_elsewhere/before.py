"""1.1: a session of a module, a class, an object or a default needs a loop before there is one."""
import requests

session = requests.Session()


class Client:
    pool = requests.Session()

    def __init__(self):
        self.session = requests.Session()

    async def load(self, url, session=requests.Session()):
        return self.session.get(url).text
