import argparse
import asyncio

from printer.spool import feed


async def print_pages(options):
    for page in range(options.pages):
        print(await feed(page))
    return 3


async def main(arguments=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=1)
    return await print_pages(parser.parse_args(arguments))


if __name__ == "__main__":
    exit(asyncio.run(main()))
