import asyncio

from lib import make, Quick

if __name__ == "__main__":
    print(asyncio.run(make().load()))
    print(Quick().load())
