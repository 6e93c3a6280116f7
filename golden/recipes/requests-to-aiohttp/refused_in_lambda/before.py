"""Hosts sorted by how long their pages are."""
import requests


async def by_size(urls):
    return sorted(urls, key=lambda url: len(requests.get(url, timeout=10).content))
