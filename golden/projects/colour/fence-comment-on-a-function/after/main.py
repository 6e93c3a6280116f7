import asyncio

from plan import evening, morning

if __name__ == "__main__":
    morning()
    asyncio.run(evening())
