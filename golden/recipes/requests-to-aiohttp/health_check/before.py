"""Ask every service how it is, and say so."""

import asyncio
import os
import sys

import requests

SERVER = os.environ["SERVER"]
SERVICES = {
    "front": f"{SERVER}/status/200",
    "queue": f"{SERVER}/status/204",
    "cache": f"{SERVER}/status/500",
    "people": f"{SERVER}/people/99",
    "mail": "http://localhost:1/",
}


async def check(url):
    try:
        response = requests.get(url, allow_redirects=False)
        response.raise_for_status()
    except requests.HTTPError:
        return "unhappy"
    except requests.RequestException:
        return "gone"
    return "fine"


async def main():
    broken = 0
    for name, url in SERVICES.items():
        verdict = await check(url)
        broken += verdict != "fine"
        print(f"{name:<8} {verdict}")
    return broken


sys.exit(asyncio.run(main()))
