import time


def store(payload):
    time.sleep(0.001)
    print("store", payload)


HOOKS: dict = {"a": [store]}


def run_all(hooks):
    for h in hooks:
        h(1)


def main():
    run_all(HOOKS["a"])
    for h in HOOKS["a"]:
        h(2)
