import asyncio

import numpy as np
import requests


async def wait():
    await asyncio.sleep(1)
    return np, requests
