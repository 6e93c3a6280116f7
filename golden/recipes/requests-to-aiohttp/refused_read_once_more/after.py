"""A body that was gone through is read once more."""
import aiohttp
import requests


async def save(url, file):
    response = requests.get(url, stream=True)
    for chunk in response.iter_content(8192):
        file.write(chunk)
    return len(response.content)


async def save_twice(url, files):
    response = requests.get(url, stream=True)
    for file in files:
        for chunk in response.iter_content(8192):
            file.write(chunk)
    return response.status_code


async def save_or_show(url, file):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            if response.ok:
                async for chunk in response.content.iter_chunked(8192):
                    file.write(chunk)
            else:
                print(response.reason)
                print(await response.read())
