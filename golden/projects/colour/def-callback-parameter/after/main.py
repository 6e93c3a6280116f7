import asyncio

from app.work import work

if __name__ == "__main__":
    print(asyncio.run(work()))
