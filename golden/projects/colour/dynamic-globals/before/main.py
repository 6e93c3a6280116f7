from naps import nap


def do_load():
    nap()
    return "x"


if __name__ == "__main__":
    for name, value in list(globals().items()):
        if name.startswith("do_"):
            print(value())
