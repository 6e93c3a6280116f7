import sys
from naps import nap


class Tee:
    def __init__(self, out):
        self.out = out

    def write(self, text):
        nap()
        self.out.write(text.upper())

    def flush(self):
        self.out.flush()


if __name__ == "__main__":
    old = sys.stdout
    sys.stdout = Tee(old)
    print("x")
    sys.stdout = old
