"""Keywords that are called otherwise, and those that httpx takes for a client alone."""
import requests


async def named(url, user: str):
    first = requests.get(url, allow_redirects=False, timeout=(3, 60), auth=(user, "x"))
    return first.status_code, requests.get(url, auth=requests.auth.HTTPBasicAuth(user, "y")).text


async def certificate(url):
    return requests.get(url, verify=False).text


async def streamed(url):
    return requests.get(url, stream=True).content


async def with_body(url):
    return requests.delete(url, json={"id": 1}).status_code


async def unknown(url, query, wait):
    return requests.get(url, params=query, timeout=wait).text
