import asyncio

from shop.till import ring

if __name__ == "__main__":
    print(asyncio.run(ring(3)))
