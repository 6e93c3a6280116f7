import asyncio

from ops.status import alive, routes
from ops.view import View


def first():
    print(alive(["a"]), len(View(["b", "c"])))


async def second():
    print(await routes(["d"]))


if __name__ == "__main__":
    first()
    asyncio.run(second())
