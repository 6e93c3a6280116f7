import asyncio

from tasks import prune, water

if __name__ == "__main__":
    water()
    asyncio.run(prune())
