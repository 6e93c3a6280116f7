"""A status that is an error, and a server that is not there."""
import urllib.error
import urllib.request


async def load(url: str):
    try:
        with urllib.request.urlopen(url) as reply:
            return reply.read()
    except urllib.error.HTTPError as error:
        print("status", error.code, error.headers.get("Retry-After"))
    except urllib.error.URLError as error:
        print("not there", error)
    return b""


async def reasons(url: str):
    try:
        return urllib.request.urlopen(url).read()
    except urllib.error.HTTPError as error:
        return error.read()
