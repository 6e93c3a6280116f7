"""Handlers from the narrowest to the widest."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=0.3, sock_read=0.3)) as response:
                response.raise_for_status()
                return f"{len(await response.text(errors='replace'))} characters"
        except aiohttp.TooManyRedirects:
            return "round and round"
        except aiohttp.ClientResponseError as error:
            return f"status {error.status}"
        except asyncio.TimeoutError:
            return "too late"
        except aiohttp.InvalidURL:
            return "no address"
        except aiohttp.ClientConnectionError:
            return "nobody there"
        except aiohttp.ClientError:
            return "broken off"


async def main():
    paths = ["/version", "/status/418", "/status/502", "/round", "/slow?seconds=2", "/dropped"]
    for url in [SERVER + path for path in paths] + ["http://localhost:1/", "http://"]:
        print(url.replace(SERVER, ""), await fetch(url))


asyncio.run(main())
