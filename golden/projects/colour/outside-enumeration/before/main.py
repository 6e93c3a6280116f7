import enum
from naps import nap


class Kind(enum.Enum):
    SLOW = 1
    QUICK = 2

    def load(self):
        nap()
        return self.name


if __name__ == "__main__":
    for kind in Kind:
        print(kind.load())
    print(Kind(1).load(), Kind["QUICK"].load(), Kind.SLOW.load())
