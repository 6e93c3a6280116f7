import argparse
import time


def build(args):
    time.sleep(0.001)
    print("build", args.target)
    return 0


def clean(args):
    print("clean")
    return 0


def parsed(argv):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers()
    command = commands.add_parser("build")
    command.add_argument("target")
    command.set_defaults(func=build)
    commands.add_parser("clean").set_defaults(func=clean)
    return parser.parse_args(argv)


def main(argv=None):
    args = parsed(argv)
    func = getattr(args, "func", None)
    if func is None:
        return 2
    return func(args)


def other(argv):
    args = parsed(argv)
    if hasattr(args, "func"):
        args.func(args)
    return getattr(args, "func")(args)


if __name__ == "__main__":
    print(main(["build", "x"]), main(["clean"]), main([]))
    print(other(["clean"]))
