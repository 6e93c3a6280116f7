import old


def f(code, name):
    return code == old.codes.ok, old.codes[name], old.codes.teapot
