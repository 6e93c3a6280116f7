"""A body makes a POST of it."""
import json
import urllib.parse
import urllib.request


async def login(url: str, name: str, password: str):
    body = urllib.parse.urlencode({"name": name, "password": password}).encode()
    return json.loads(urllib.request.urlopen(url, data=body, timeout=5).read())


async def nothing(url: str, tls):
    return urllib.request.urlopen(url, None, context=tls).status
