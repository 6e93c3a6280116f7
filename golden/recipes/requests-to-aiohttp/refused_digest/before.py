"""A camera that wants a digest."""
import requests
from requests.auth import HTTPDigestAuth


async def snapshot(host, user, password):
    response = requests.get(
        f"http://{host}/snapshot.jpg",
        auth=HTTPDigestAuth(user, password),
        timeout=5,
    )
    response.raise_for_status()
    return response.content
