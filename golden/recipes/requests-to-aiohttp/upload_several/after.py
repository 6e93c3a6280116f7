"""Several parts in one form: bytes, texts, open files."""

import asyncio
import os
from pathlib import Path

import aiohttp

SERVER = os.environ["SERVER"]


async def send_pictures(first, second):
    async with aiohttp.ClientSession() as session:
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("first", first, filename="first.png", content_type="image/png")
        form.add_field("second", second, filename="second.png")
        async with session.post(f"{SERVER}/files", data=form) as response:
            parts = await response.json(content_type=None)
    return [part["size"] for part in parts]


async def send_with_fields(path, author):
    with path.open("rb") as file:
        async with aiohttp.ClientSession() as session:
            form = aiohttp.FormData(quote_fields=False)
            form.add_field("author", author)
            form.add_field("kind", "letter")
            form.add_field("letter", file, content_type="application/octet-stream")
            async with session.post(f"{SERVER}/files", data=form) as response:
                response.raise_for_status()
                for part in await response.json(content_type=None):
                    print(part)


async def main():
    letter = Path("letter.txt")
    letter.write_text("Dear Søren,\n", encoding="utf-8")
    print(await send_pictures(b"\x89PNG\r\n", b"\r\n\r\n--"))
    await send_with_fields(letter, "Ada")


asyncio.run(main())
