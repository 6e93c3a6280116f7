import argparse
from naps import nap


def slow(options):
    nap()
    print("slow")


class Slow:
    def grab(self):
        nap()
        return 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.set_defaults(source=Slow())
    options = parser.parse_args([])
    print(options.source.grab())
