"""What is sent: JSON, fields, a text, a file."""
import httpx


async def send(url, text: str, name: str, path):
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        await client.post(url, json={"a": [1, 2]})
        await client.post(url, data={"name": name})
        await client.put(url, content=text, headers={"Content-Type": "text/plain"})
        with open(path, "rb") as file:
            return (await client.post(url, files={"file": file})).status_code
