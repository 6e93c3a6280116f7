import asyncio
import sys

from lint.rules import check


async def main(argv=None):
    return await check(argv or "ü")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
