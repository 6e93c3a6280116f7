"""Handlers from the narrowest to the widest."""

import asyncio
import os

import requests
from requests.exceptions import ConnectionError, HTTPError, InvalidURL, RequestException, Timeout, TooManyRedirects

SERVER = os.environ["SERVER"]


async def fetch(url):
    try:
        response = requests.get(url, timeout=0.3)
        response.raise_for_status()
        return f"{len(response.text)} characters"
    except TooManyRedirects:
        return "round and round"
    except HTTPError as error:
        return f"status {error.response.status_code}"
    except Timeout:
        return "too late"
    except InvalidURL:
        return "no address"
    except ConnectionError:
        return "nobody there"
    except RequestException:
        return "broken off"


async def main():
    paths = ["/version", "/status/418", "/status/502", "/round", "/slow?seconds=2", "/dropped"]
    for url in [SERVER + path for path in paths] + ["http://localhost:1/", "http://"]:
        print(url.replace(SERVER, ""), await fetch(url))


asyncio.run(main())
