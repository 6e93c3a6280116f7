import abc
import json
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


def decode(pairs):
    return Slow()


if __name__ == "__main__":
    print(json.loads("{}", object_hook=decode).grab())
