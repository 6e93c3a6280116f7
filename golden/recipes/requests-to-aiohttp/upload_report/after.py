"""Send a report with a comment."""

import asyncio
import os
from pathlib import Path

import aiohttp

SERVER = os.environ["SERVER"]


async def send(url, path, comment):
    async with aiohttp.ClientSession() as session:
        with open(path, "rb") as file:
            form = aiohttp.FormData(quote_fields=False)
            form.add_field("comment", comment)
            form.add_field("report", file, filename=path.name, content_type="text/csv")
            async with session.post(url, data=form) as response:
                await response.read()
        if response.status == 201:
            return await response.json(content_type=None)
        return await response.text(errors="replace")


async def main():
    report = Path("report.csv")
    report.write_text("day,visits\nMonday,12\n")
    print(await send(f"{SERVER}/files", report, "as asked for"))


asyncio.run(main())
