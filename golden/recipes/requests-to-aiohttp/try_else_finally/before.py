"""Whatever happens is written down."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def visit(path, log):
    try:
        response = requests.get(SERVER + path)
        response.raise_for_status()
    except requests.HTTPError:
        log.append("failed")
        return None
    else:
        log.append("succeeded")
        return response.json()
    finally:
        log.append(f"visited {path}")


async def main():
    log = []
    print(await visit("/people/1", log))
    print(await visit("/people/99", log))
    print(log)


asyncio.run(main())
