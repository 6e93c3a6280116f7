import time
from collections import defaultdict

PLUGINS = defaultdict(lambda: defaultdict(list))
QUEUES = {}


def slow(x):
    time.sleep(0.001)
    return x


def fast(x):
    return -x


PLUGINS["a"]["b"].append(slow)
PLUGINS["a"]["c"].append(fast)
QUEUES.setdefault("a", []).append(slow)


def main():
    for name, stages in PLUGINS.items():
        for stage, functions in sorted(stages.items(), key=lambda pair: pair[0]):
            print(name, stage, len(functions))
    for function in PLUGINS["a"]["b"]:
        print(function(1))
    for functions in QUEUES.values():
        print([function(2) for function in functions])
