import asyncio

from desk import clerk

if __name__ == "__main__":
    asyncio.run(clerk.read())
