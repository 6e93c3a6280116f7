"""A body is gone through below the block that it came in."""
import requests


async def save(url, file):
    try:
        response = requests.get(url, stream=True)
    except requests.TooManyRedirects:
        return False
    for chunk in response.iter_content(8192):
        file.write(chunk)
    return True
