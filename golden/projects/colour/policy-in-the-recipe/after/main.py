import asyncio

from clock import tick

if __name__ == "__main__":
    asyncio.run(tick())
