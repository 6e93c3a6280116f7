import asyncio

from gauge import pressure, unit

if __name__ == "__main__":
    print(asyncio.run(pressure(2)), unit())
