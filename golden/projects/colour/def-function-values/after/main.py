import asyncio

from app.values import TABLE

if __name__ == "__main__":
    asyncio.run(TABLE["in"]())
