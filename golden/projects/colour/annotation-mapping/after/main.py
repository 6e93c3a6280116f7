import asyncio

from lib import Table, show

if __name__ == "__main__":
    asyncio.run(show(Table()))
