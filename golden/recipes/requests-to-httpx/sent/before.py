"""What is sent: JSON, fields, a text, a file."""
import requests


async def send(url, text: str, name: str, path):
    requests.post(url, json={"a": [1, 2]})
    requests.post(url, {"name": name})
    requests.put(url, data=text, headers={"Content-Type": "text/plain"})
    with open(path, "rb") as file:
        return requests.post(url, files={"file": file}).status_code
