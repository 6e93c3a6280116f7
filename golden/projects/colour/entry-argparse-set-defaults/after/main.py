import argparse
import asyncio
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


async def main(argv=None):
    parser = argparse.ArgumentParser()
    add_commands(parser)
    args = parser.parse_args(argv)
    if not hasattr(args, "func"):
        parser.print_usage()
        return 2
    return await args.func(args) or 0


async def run_main():
    print(await main(["run", "x"]), await main(["list"]))
    sys.exit(await main(["clean"]) - 3)


if __name__ == "__main__":
    asyncio.run(run_main())
