"""Follow the links of a site, each page once."""

import asyncio
import os
import re
from collections import deque
from urllib.parse import urljoin, urlsplit

import requests

SERVER = os.environ["SERVER"]
LINK = re.compile(r"href='([^']+)'")


async def crawl(start, limit=10):
    """The titles of the pages that can be reached."""
    waiting, seen, titles = deque([start]), {start}, []
    while waiting and len(titles) < limit:
        url = waiting.popleft()
        response = requests.get(url, headers={"X-Robot": "segue"})
        if not response or "html" not in response.headers.get("Content-Type", ""):
            print("no page:", urlsplit(url).path)
            continue
        html = response.text
        titles.append(html.partition("<title>")[2].partition("</title>")[0])
        for link in LINK.findall(html):
            target = urljoin(response.url, link)
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return titles


print(asyncio.run(crawl(f"{SERVER}/pages/home")))
