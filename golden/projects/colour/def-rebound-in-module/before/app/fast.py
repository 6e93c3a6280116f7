from app import clock


def make_fast():
    clock.pause = print
