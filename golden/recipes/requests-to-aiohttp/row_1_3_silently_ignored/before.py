"""1.3: what a ClientSession takes and ignores: every request would need it."""
import requests


async def params(url):
    with requests.Session() as s:
        s.params = {"key": "abc"}
        return s.get(url).json()


async def verify(url):
    with requests.Session() as s:
        s.verify = "ca.pem"
        return s.get(url).json()


async def proxies(url):
    with requests.Session() as s:
        s.proxies.update({"https": "http://proxy:3128"})
        return s.get(url).json()


async def redirects(url):
    with requests.Session() as s:
        s.max_redirects = 3
        return s.get(url).json()


async def hooks(url, hook):
    with requests.Session() as s:
        s.hooks["response"].append(hook)
        return s.get(url).json()


async def certificate(url):
    with requests.Session() as s:
        s.cert = "client.pem"
        return s.get(url).json()
