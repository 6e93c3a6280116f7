import json


def call(load, key):
    return load(key)


def parse(text):
    def load(inner):
        return json.loads(inner)

    return load(text)


class Loader:
    def load(self, key):
        return f"loader {key}"

    def twice(self, key):
        return [self.load(key), self.load(key)]
