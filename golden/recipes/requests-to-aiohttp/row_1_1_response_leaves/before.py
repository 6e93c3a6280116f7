"""1.1: a response outlives its connection where it leaves the function."""
import requests


async def returned(url):
    return requests.get(url)


async def yielded(urls):
    for url in urls:
        yield requests.get(url)


class Loader:
    async def stored(self, url):
        self.last = requests.get(url)

    async def kept(self, urls):
        self.all = [requests.get(url) for url in urls]

    async def passed(self, url):
        response = requests.get(url)
        self.read(response)

    async def captured(self, url):
        response = requests.get(url)
        return lambda: response.text
