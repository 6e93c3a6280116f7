from naps import nap


class Source:
    def keys(self):
        nap()
        return ["a"]

    def __getitem__(self, key):
        return key


if __name__ == "__main__":
    print(dict(Source()), {**Source()})
