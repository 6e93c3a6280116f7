import functools
import io
import logging
import shutil
from naps import nap, rest


class Source:
    def __init__(self):
        self.left = [b"a", b"b", b""]

    def read(self, size=-1):
        nap()
        return self.left.pop(0)


class Sink:
    def write(self, text):
        rest()
        print(text, end="")

    def flush(self):
        rest()


if __name__ == "__main__":
    out = io.BytesIO()
    functools.partial(shutil.copyfileobj, Source())(out)
    print(out.getvalue())
    logging.basicConfig(stream=Sink(), format="%(message)s")
    logging.warning("stale")
