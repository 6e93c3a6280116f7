import sys
from naps import nap


class Refused(Exception):
    def grab(self):
        nap()
        return 1


if __name__ == "__main__":
    try:
        raise Refused()
    except Exception:
        print(sys.exc_info()[1].grab())
