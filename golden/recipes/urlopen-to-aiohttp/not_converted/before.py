"""What stays with urllib."""
import json
import urllib.request


async def prepared(url: str, token: str):
    request = urllib.request.Request(url, headers={"Authorization": token})
    return urllib.request.urlopen(request).read()


async def unknown(url):
    return urllib.request.urlopen(url).read()


async def passed_on(url: str):
    with urllib.request.urlopen(url) as reply:
        return json.load(reply)


async def piecewise(url: str):
    reply = urllib.request.urlopen(url)
    return reply.read(10)


async def certificates(url: str):
    return urllib.request.urlopen(url, cafile="ca.pem").read()


def plain(url: str):
    return urllib.request.urlopen(url).read()
