"""A tool with commands, as they are written every day."""

import argparse
import asyncio
import os
import sys

import aiohttp

SERVER = os.environ["SERVER"]


async def show(arguments):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{arguments.number}") as response:
            if response.status == 404:
                print((await response.json(content_type=None))["error"])
                return 1
            print((await response.json(content_type=None))["name"])
    return 0


async def add(arguments):
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/people", json=vars(arguments) | {"run": None}) as r:
            print(r.status, r.headers["Location"])
            return int(not r.ok)


def parser():
    parser = argparse.ArgumentParser(prog="people")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("show")
    command.add_argument("number", type=int)
    command.set_defaults(run=show)
    command = commands.add_parser("add")
    command.add_argument("name")
    command.set_defaults(run=add)
    return parser


def main(words):
    arguments = parser().parse_args(words)
    return asyncio.run(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main(["show", "5"]) + main(["add", "Kay"]) + main(["show", "55"]))
