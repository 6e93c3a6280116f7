"""Move from requests to aiohttp.

A coroutine that calls requests holds up all others until the reply is there. aiohttp waits with `await`: each coroutine
gets one session, or takes the one that it has, and each call is an `async with` that ends at the last use of the reply.

>>> async def load(url):
...     reply = requests.get(url)
...     reply.raise_for_status()
...     return reply.json()
async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as reply:
            reply.raise_for_status()
            return await reply.json(content_type=None)

What is kept is the meaning, not the name: `json` asks for no type of content, a timeout is one for each silence and none
for the whole, a wrong byte in a text is replaced. Where a default differs, a note says so, once in a file.
"""

import httpretty
import pook
import requests
import requests_mock
import responses
import vcr

promote = "always"
requires = ["aiohttp>=3.10"]
python = ">=3.9"

# What tests let answer where requests would ask.
doubles = [httpretty, pook, requests_mock, responses, vcr]

aliases = {
    requests.api: requests,
    requests.exceptions: requests,
    requests.models.PreparedRequest: requests.PreparedRequest,
    requests.models.Request: requests.Request,
    requests.models.Response: requests.Response,
    requests.sessions.Session: requests.Session,
    requests.sessions.session: requests.session,
    requests.status_codes.codes: requests.codes,
}
