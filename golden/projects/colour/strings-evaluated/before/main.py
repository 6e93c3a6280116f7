from naps import nap


def load():
    nap()
    return "x"


if __name__ == "__main__":
    print(eval("load()"))
    exec("print(load())")
