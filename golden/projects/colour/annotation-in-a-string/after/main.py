import asyncio

from lib import Rows, total

if __name__ == "__main__":
    print(asyncio.run(total(Rows())))
