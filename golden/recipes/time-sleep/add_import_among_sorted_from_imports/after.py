import asyncio
from collections import deque
import json
from os import path
import zlib


async def wait():
    await asyncio.sleep(0)
    print(deque, json, path, zlib)
