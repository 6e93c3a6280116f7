import time


def tag(n):
    def add(f):
        time.sleep(0.001)
        f.tag = n
        return f

    return add
