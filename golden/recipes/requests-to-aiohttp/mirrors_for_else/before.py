"""Take the file from the first mirror that has it."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def fetch(mirrors, name):
    for mirror in mirrors:
        try:
            response = requests.get(f"{mirror}/{name}", timeout=3)
        except requests.RequestException:
            print("no mirror at", mirror.replace(SERVER, ""))
            continue
        if response.ok:
            content = response.text
            break
    else:
        print("nobody has", name)
        return ""
    return content


async def main():
    mirrors = ["http://localhost:1", f"{SERVER}/nowhere", f"{SERVER}/files"]
    print(len(await fetch(mirrors, "tools.zip")))
    print(len(await fetch(mirrors[:2], "tools.zip")))


asyncio.run(main())
