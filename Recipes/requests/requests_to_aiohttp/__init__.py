"""Move from requests to aiohttp.

A coroutine that calls requests holds up every other one until the reply is there; aiohttp waits with `await`. Each
coroutine gets one session, or uses the one that it has, and each call becomes an `async with` of its own, which ends at
the last use of the response.

>>> async def load(url):
...     response = requests.get(url, timeout=5)
...     response.raise_for_status()
...     return response.json()
async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)) as response:
            response.raise_for_status()
            return await response.json(content_type=None)
"""

import requests

requires = ["aiohttp>=3.10"]
python = ">=3.9"

aliases = {
    requests.api: requests,
    requests.exceptions: requests,
    requests.models.Response: requests.Response,
    requests.sessions.Session: requests.Session,
    requests.sessions.session: requests.session,
}
