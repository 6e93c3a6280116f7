from typing import IO, TextIO
from naps import nap


class Tee:
    def write(self, text):
        nap()
        print("tee", text)
        return len(text)


def put(out: TextIO):
    out.write("hello")
