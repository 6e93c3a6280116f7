from feeds.client import load


class Reader:
    def __init__(self, urls):
        self.urls = urls

    def read(self):
        return {url: load(url) for url in self.urls}
