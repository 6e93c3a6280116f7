from feeds.client import load


class Reader:
    def __init__(self, urls):
        self.urls = urls

    async def read(self):
        return {url: await load(url) for url in self.urls}
