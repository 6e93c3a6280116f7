import asyncio
import io
import json

from app.net import load
from app.others import Loader, call, parse


async def main():
    print(await load("a"))
    print(json.load(io.StringIO("[1]")), parse("[2]"), call(str.upper, "b"))
    print(Loader().twice("c"))
    print([load for load in (1, 2)])


if __name__ == "__main__":
    asyncio.run(main())
