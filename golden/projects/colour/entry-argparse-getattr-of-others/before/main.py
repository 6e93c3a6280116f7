import argparse
import time


def build(args):
    time.sleep(0.001)
    print("build")


def main(argv):
    parser = argparse.ArgumentParser()
    sub = parser.add_subparsers()
    sub.add_parser("build").set_defaults(func=build)
    args = parser.parse_args(argv)
    func = getattr(args, "func", parser.print_usage)
    func(args) if hasattr(args, "func") else func()


if __name__ == "__main__":
    main(["build"])
    main([])
