import asyncio
from unittest import mock


class set:
    pass


async def work():
    pass


async def main():
    asyncio.create_task(work())
