import asyncio

from lib import Rows, show

if __name__ == "__main__":
    asyncio.run(show(Rows()))
