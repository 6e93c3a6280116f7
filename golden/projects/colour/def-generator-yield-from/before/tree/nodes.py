import time


class Folder:
    def __init__(self, name, entries: "list[Folder]"):
        self.name = name
        self.entries = entries

    def walk(self):
        time.sleep(0.001)
        yield self.name
        for entry in self.entries:
            yield from entry.walk()
