import asyncio

from news.feed import headline

if __name__ == "__main__":
    print(asyncio.run(headline("http://localhost:1")))
