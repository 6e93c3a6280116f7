import other
import old
from old import caller


def parameter(old):
    return old.call(1)


def local():
    import other as old

    return old.call(1)


def near(x):
    return x.old.call(1) + old.call_later(1) + old.other.call(1) + caller(1)


def comprehension(y):
    return [old.call(1) for old in y]


class Class:
    def call(self):
        return self.call(1)


text = "old.call(1)"  # old.call(1)
