import sys

from tool.fetching import fetch


def main(arguments=None):
    names = sys.argv[1:] if arguments is None else arguments
    for name in names or ["nothing"]:
        print(fetch(name))
    return 0
