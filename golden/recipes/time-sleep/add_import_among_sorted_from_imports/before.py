from collections import deque
import json
from os import path
from time import sleep
import zlib


async def wait():
    sleep(0)
    print(deque, json, path, zlib)
