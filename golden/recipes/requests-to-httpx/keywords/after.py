"""Keywords that are called otherwise, and those that httpx takes for a client alone."""
import httpx
import requests


async def named(url, user: str):
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        first = await client.get(url, follow_redirects=False, timeout=httpx.Timeout(None, connect=3, read=60), auth=(user, "x"))
        return first.status_code, (await client.get(url, auth=(user, "y"))).text


async def certificate(url):
    return requests.get(url, verify=False).text


async def streamed(url):
    return requests.get(url, stream=True).content


async def with_body(url):
    return requests.delete(url, json={"id": 1}).status_code


async def unknown(url, query, wait):
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        return (await client.get(url, params=query, timeout=wait)).text
