from naps import nap


class Base:
    def load(self):
        nap()
        return 4


Box = type("Box", (Base,), {})
