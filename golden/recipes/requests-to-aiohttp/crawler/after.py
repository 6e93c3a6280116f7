"""Follow the links of a site, each page once."""

import asyncio
import os
import re
from collections import deque
from urllib.parse import urljoin, urlsplit

import aiohttp

SERVER = os.environ["SERVER"]
LINK = re.compile(r"href='([^']+)'")


async def crawl(start, limit=10):
    """The titles of the pages that can be reached."""
    waiting, seen, titles = deque([start]), {start}, []
    async with aiohttp.ClientSession() as session:
        while waiting and len(titles) < limit:
            url = waiting.popleft()
            async with session.get(url, headers={"X-Robot": "segue"}) as response:
                if not response.ok or "html" not in response.headers.get("Content-Type", ""):
                    print("no page:", urlsplit(url).path)
                    continue
                html = await response.text(errors="replace")
                titles.append(html.partition("<title>")[2].partition("</title>")[0])
                for link in LINK.findall(html):
                    target = urljoin(str(response.url), link)
                    if target not in seen:
                        seen.add(target)
                        waiting.append(target)
    return titles


print(asyncio.run(crawl(f"{SERVER}/pages/home")))
