import time


def ask(key):
    time.sleep(0.01)
    return key.title()


NAME = ask("name")
