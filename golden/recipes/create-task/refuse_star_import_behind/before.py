import asyncio


async def work():
    return 1


from jobs import *


async def main():
    asyncio.ensure_future(work())
