import time


def store(payload):
    time.sleep(0.001)
    print("store", payload)


HOOKS = [store]


def run_all(hooks: list):
    for h in hooks:
        h(1)


def main():
    run_all(HOOKS)
    HOOKS[0](2)
