import time


class Visitor:
    def visit(self, kind):
        return getattr(self, "visit_" + kind)()

    def visit_leaf(self):
        time.sleep(0.01)
        return "leaf"


def load_map():
    time.sleep(0.01)
    return "map"


def load(kind):
    return globals()["load_" + kind]()
