"""A log, line by line, and several pages with one session."""
import urllib.request


async def count(urls: list[str]) -> int:
    lines = 0
    for url in urls:
        with urllib.request.urlopen(url) as reply:
            for line in reply:
                lines += line.startswith(b"ERROR")
    return lines
