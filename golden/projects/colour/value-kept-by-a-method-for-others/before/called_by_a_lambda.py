import time
from collections import defaultdict


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, name):
        def register(f):
            self.handlers[name].append(f)
            return f

        return register

    def emit(self, name, *args):
        return [handler(*args) for handler in self.handlers[name]]


bus = Bus()


@bus.on("created")
def created(what):
    time.sleep(0.001)
    print("created", what)
    return what


def main():
    go = lambda: bus.emit("created", 1)
    print(go())

if __name__ == "__main__":
    main()
