import asyncio

from lib import Proxy, Slow

if __name__ == "__main__":
    print(asyncio.run(Proxy(Slow()).grab()))
