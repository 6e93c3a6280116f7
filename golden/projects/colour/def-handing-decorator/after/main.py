import asyncio

from app.work import load, name

if __name__ == "__main__":
    print(asyncio.run(load("k")), name("k"))
