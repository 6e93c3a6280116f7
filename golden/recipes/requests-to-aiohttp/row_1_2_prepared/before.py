"""1.2: Request, prepare, PreparedRequest, send: aiohttp has no prepared request."""
import requests


async def send(url):
    request = requests.Request("GET", url, params={"a": 1})
    prepared = request.prepare()
    prepared.headers["X-Signed"] = "yes"
    with requests.Session() as session:
        return session.send(prepared).status_code


async def empty(url):
    prepared = requests.PreparedRequest()
    prepared.prepare_url(url, {"a": 1})
    return prepared.url
