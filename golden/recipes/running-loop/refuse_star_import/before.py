from asyncio import *
from loops import *


async def main():
    return get_event_loop()
