import asyncio

from app.serving import serve

if __name__ == "__main__":
    print(asyncio.run(serve("abc")))
