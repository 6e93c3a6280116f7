"""1.2: files: what is not written out cannot become a form."""
import requests


async def upload(url, files):
    requests.post(url, files=files).raise_for_status()


async def upload_headers(url, file):
    requests.post(url, files={"a": ("a.txt", file, "text/plain", {"X-Part": "1"})}).raise_for_status()
