import time


def turn(line):
    time.sleep(0.01)
    return line


def player():
    line = yield
    while line:
        line = yield turn(line)
