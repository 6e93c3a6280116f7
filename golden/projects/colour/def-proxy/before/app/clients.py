import time


class Client:
    def fetch_page(self):
        time.sleep(0.01)
        return "page"


class Proxy:
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)
