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


class Loud(Bus):
    def on(self, name):
        def register(f):
            f(0)
            self.handlers[name].append(f)
            return f

        return register


loud = Loud()


@loud.on("x")
def other(what):
    print("other", what)


def main():
    print(bus.emit("created", 1), loud.emit("x", 2))

if __name__ == "__main__":
    main()
