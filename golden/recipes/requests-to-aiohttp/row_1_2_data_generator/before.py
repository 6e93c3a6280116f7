"""1.2: data: a generator must be an async one for aiohttp."""
import requests


def parts():
    yield b"one"
    yield b"two"


async def upload(url, lines):
    requests.post(url, data=parts())
    requests.post(url, data=(line.encode() for line in lines))
