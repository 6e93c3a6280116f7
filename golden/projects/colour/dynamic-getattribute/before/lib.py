from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


class Proxy:
    def __init__(self, inner):
        object.__setattr__(self, "_inner", inner)

    def __getattribute__(self, name):
        return getattr(object.__getattribute__(self, "_inner"), name)
