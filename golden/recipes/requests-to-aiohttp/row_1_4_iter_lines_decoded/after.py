"""1.4: iter_lines that decodes, and with a delimiter of its own."""
import aiohttp
import requests


async def decoded(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            async for line in response.content:
                line = line.decode(errors="replace").rstrip("\r\n")
                print(line)


async def delimited(url):
    response = requests.get(url, stream=True)
    for line in response.iter_lines(delimiter=b";"):
        print(line)
