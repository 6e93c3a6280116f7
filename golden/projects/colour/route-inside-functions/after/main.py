import asyncio

from pottery import make, make_set

if __name__ == "__main__":
    print(asyncio.run(make("cup")))
    print(asyncio.run(make_set(["jug", "bowl"])))
