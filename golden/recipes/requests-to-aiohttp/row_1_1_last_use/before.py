"""1.1: a block ends at the last use of its response; what follows stays outside."""
import requests


async def check(url, log):
    log.info("checking %s", url)
    response = requests.get(url)
    # What it says:
    status = response.status_code

    log.info("%s says %s", url, status)
    return status < 500
