import lib


def install():
    lib.source = lib.Slow()
