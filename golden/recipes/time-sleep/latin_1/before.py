# -*- coding: latin-1 -*-
# Grüße
import time
from asyncio import run


async def wait():
    print(ascii("é"), time.sleep(0))  # à bientôt


run(wait())
