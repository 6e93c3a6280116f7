import asyncio

from lib import Tee, put

if __name__ == "__main__":
    asyncio.run(put(Tee()))
