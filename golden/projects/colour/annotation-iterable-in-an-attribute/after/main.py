import asyncio

from lib import Body, Request, send

if __name__ == "__main__":
    asyncio.run(send(Request(Body())))
