import asyncio

from lib import Lease, inside

if __name__ == "__main__":
    print(asyncio.run(inside(Lease())))
