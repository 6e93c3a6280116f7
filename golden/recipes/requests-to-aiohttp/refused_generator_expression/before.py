"""Any of several hosts."""
import requests

HOSTS = ["https://a.example.com", "https://b.example.com"]


async def anybody():
    return any(requests.head(host, timeout=2).ok for host in HOSTS)
