import time


def add(a, b):
    time.sleep(0.001)
    return a + b


def sub(a, b):
    time.sleep(0.001)
    return a - b


def calc(op, a, b):
    ops = {"+": add, "-": sub}
    if op not in ops:
        raise ValueError(op)
    return ops[op](a, b)


class Calc:
    def __init__(self):
        self.ops = {"+": self.add, "-": self.sub}

    def add(self, a, b):
        time.sleep(0.001)
        return a + b

    def sub(self, a, b):
        return a - b

    def run(self, text):
        a, op, b = text.split()
        return self.ops[op](int(a), int(b))

    def run_match(self, op, *args):
        method = {"+": self.add}.get(op)
        if not method:
            return None
        return method(*args)
