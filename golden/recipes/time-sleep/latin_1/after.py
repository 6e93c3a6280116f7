# -*- coding: latin-1 -*-
# Grüße
import asyncio
from asyncio import run


async def wait():
    print(ascii("é"), await asyncio.sleep(0))  # à bientôt


run(wait())
