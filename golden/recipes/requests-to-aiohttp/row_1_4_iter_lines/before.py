"""1.4: iter_lines: lines without their ends."""
import requests


async def follow(url):
    with requests.get(url, stream=True) as response:
        for line in response.iter_lines():
            if line:
                print(line.decode())
