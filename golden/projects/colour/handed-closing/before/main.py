import contextlib
from naps import nap


class Source:
    def close(self):
        nap()
        print("closed")


if __name__ == "__main__":
    with contextlib.closing(Source()):
        print("in")
