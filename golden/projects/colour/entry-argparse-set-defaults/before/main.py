import argparse
import sys

import commands


def add_commands(parser):
    parsers = parser.add_subparsers()
    run = parsers.add_parser("run", help="runs")
    run.add_argument("name")
    run.set_defaults(func=commands.run)
    parsers.add_parser("list").set_defaults(func=commands.listing)
    cleaner = commands.Cleaner()
    clean = parsers.add_parser("clean")
    clean.set_defaults(func=cleaner.clean, deep=True)


def main(argv=None):
    parser = argparse.ArgumentParser()
    add_commands(parser)
    args = parser.parse_args(argv)
    if not hasattr(args, "func"):
        parser.print_usage()
        return 2
    return args.func(args) or 0


if __name__ == "__main__":
    print(main(["run", "x"]), main(["list"]))
    sys.exit(main(["clean"]) - 3)
