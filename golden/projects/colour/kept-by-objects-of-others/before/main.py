import threading
import time
import types


def save():
    time.sleep(0.001)


def load():
    time.sleep(0.001)


def close():
    time.sleep(0.001)


def open_all():
    time.sleep(0.001)


class Hooks:
    before = None


space = types.SimpleNamespace()
space.save_all = save
local = threading.local()
hooks = Hooks()
hooks.before = open_all


def main():
    main.load_all = load
    main.load_all()
    local.close_all = close
    local.close_all()
    space.save_all()
    hooks.before()


if __name__ == "__main__":
    main()
