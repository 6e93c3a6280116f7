"""Several parts in one form: bytes, texts, open files."""

import asyncio
import os
from pathlib import Path

import requests

SERVER = os.environ["SERVER"]


async def send_pictures(first, second):
    parts = requests.post(
        f"{SERVER}/files",
        files={"first": ("first.png", first, "image/png"), "second": ("second.png", second)},
    ).json()
    return [part["size"] for part in parts]


async def send_with_fields(path, author):
    with path.open("rb") as file:
        response = requests.post(f"{SERVER}/files", files={"letter": file}, data={"author": author, "kind": "letter"})
        response.raise_for_status()
        for part in response.json():
            print(part)


async def main():
    letter = Path("letter")
    letter.write_text("Dear Søren,\n", encoding="utf-8")
    print(await send_pictures(b"\x89PNG\r\n", b"\r\n\r\n--"))
    await send_with_fields(letter, "Ada")


asyncio.run(main())
