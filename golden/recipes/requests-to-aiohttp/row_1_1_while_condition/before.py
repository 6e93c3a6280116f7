"""1.1: a loop whose condition asks a server."""
import requests


async def wait_until_ready(url, report):
    while requests.get(url).status_code == 503:
        report("not yet")
    report("ready")
