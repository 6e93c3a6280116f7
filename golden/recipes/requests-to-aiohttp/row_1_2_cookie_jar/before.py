"""1.2: cookies: a jar of requests is nothing that aiohttp takes."""
import requests


async def load(url):
    jar = requests.cookies.RequestsCookieJar()
    jar.set("session", "abc", domain="example.com")
    return requests.get(url, cookies=jar).json()
