"""What was asked, for a log."""
import requests


async def send(url, order, log):
    response = requests.post(url, json=order, timeout=10)
    log.debug("sent %s", response.request.body)
    return response.status_code
