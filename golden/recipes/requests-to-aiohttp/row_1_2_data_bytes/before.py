"""1.2: data: bytes."""
import requests


async def store(url, blob: bytes):
    requests.post(url, data=blob, headers={"Content-Type": "image/png"}).raise_for_status()
    requests.post(url, data=b"raw").raise_for_status()
