"""Texts, bytes and JSON with what Python brings along."""

import asyncio
import json
import os
import urllib.request
from urllib.request import urlopen

SERVER = os.environ["SERVER"]


async def version():
    return json.loads(urlopen(f"{SERVER}/version").read())["version"]


async def title(name):
    with urllib.request.urlopen(f"{SERVER}/pages/{name}", timeout=5) as page:
        html = page.read().decode("utf-8")
    return html.partition("<title>")[2].partition("<")[0]


async def size(name):
    with urlopen(f"{SERVER}/files/{name}?size=70") as file:
        return file.status, len(file.read()), file.headers["X-Name"]


async def main():
    print(await version(), await title("menu"), await size("a.bin"))


asyncio.run(main())
