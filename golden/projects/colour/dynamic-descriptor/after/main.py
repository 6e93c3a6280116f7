import asyncio

from lib import Box

if __name__ == "__main__":
    print(asyncio.run(Box().source.grab()))
