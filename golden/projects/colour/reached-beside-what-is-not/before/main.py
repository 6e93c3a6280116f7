import asyncio

from mill.flour import grind, stock


class Miller:
    async def work(self):
        return grind("grain")


if __name__ == "__main__":
    print(asyncio.run(Miller().work()), stock("grain"))
