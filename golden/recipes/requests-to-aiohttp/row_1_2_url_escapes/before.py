"""1.2: url: escapes that are written out are written anew by yarl, and a signature no longer fits."""
import requests


async def fetch():
    return requests.get("https://bucket.example/key?signature=ab%2Fc").content
