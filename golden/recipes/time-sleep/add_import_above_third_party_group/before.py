import numpy as np
import requests


async def wait():
    import time
    time.sleep(1)
    return np, requests
