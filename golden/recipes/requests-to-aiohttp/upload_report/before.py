"""Send a report with a comment."""

import asyncio
import os
from pathlib import Path

import requests

SERVER = os.environ["SERVER"]


async def send(url, path, comment):
    with open(path, "rb") as file:
        response = requests.post(url, data={"comment": comment}, files={"report": (path.name, file, "text/csv")})
    if response.status_code == 201:
        return response.json()
    return response.text


async def main():
    report = Path("report.csv")
    report.write_text("day,visits\nMonday,12\n")
    print(await send(f"{SERVER}/files", report, "as asked for"))


asyncio.run(main())
