from lib import run


class FakeClient:
    def fetch_it(self):
        return 5


def check():
    return run(FakeClient())
