from naps import nap

REGISTRY = {}


class Meta(type):
    def __new__(mcs, name, bases, namespace):
        for key, value in namespace.items():
            if key.startswith("do_"):
                REGISTRY[key] = value
        return super().__new__(mcs, name, bases, namespace)


class Box(metaclass=Meta):
    def do_load(self):
        nap()
        return 3


def run(name):
    return REGISTRY["do_" + name](Box())
