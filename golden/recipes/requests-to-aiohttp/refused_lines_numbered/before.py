"""Lines that are counted."""
import requests


async def grep(url, word):
    response = requests.get(url, stream=True, timeout=60)
    for number, line in enumerate(response.iter_lines(), 1):
        if word in line:
            print(number, line)
