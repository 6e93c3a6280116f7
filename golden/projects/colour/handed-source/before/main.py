import io
import shutil
from naps import nap


class Source:
    def __init__(self):
        self.left = [b"a", b"b", b""]

    def read(self, size=-1):
        nap()
        return self.left.pop(0)


if __name__ == "__main__":
    out = io.BytesIO()
    shutil.copyfileobj(Source(), out)
    print(out.getvalue())
