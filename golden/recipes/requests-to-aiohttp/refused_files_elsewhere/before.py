"""Files that somebody else has opened."""
import requests


async def attach(issue, files):
    url = f"https://tracker.example.com/issues/{issue}/files"
    response = requests.post(url, files=files, timeout=60)
    response.raise_for_status()
    return [entry["id"] for entry in response.json()]
