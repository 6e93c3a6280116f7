"""What a page says."""
import urllib.request


async def page(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as reply:
        charset = reply.headers.get_content_charset() or "utf-8"
        return reply.read().decode(charset)


async def short(url: str) -> str:
    return urllib.request.urlopen(url).read().decode("utf-8")
