"""Is it there, and what is it?"""
from urllib.request import urlopen


async def describe(url: str):
    reply = urlopen(url, timeout=3)
    kind = reply.headers["Content-Type"]
    print(reply.status, reply.getcode(), reply.geturl())
    if "ETag" in reply.headers:
        print(reply.getheader("ETag", "-"))
    return kind
