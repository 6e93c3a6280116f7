from collections.abc import Mapping
from naps import nap


class Table(Mapping):
    def __iter__(self):
        nap()
        yield "a"

    def __len__(self):
        return 1

    def __getitem__(self, key):
        return key


if __name__ == "__main__":
    for key in Table():
        print(key)
    print(list(Table().items()))
