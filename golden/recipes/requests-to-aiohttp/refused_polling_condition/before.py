"""A loop whose condition asks the server."""
import time

import requests


async def wait_until_ready(url):
    while requests.get(url, timeout=2).status_code == 503:
        time.sleep(1)
    print("ready")
