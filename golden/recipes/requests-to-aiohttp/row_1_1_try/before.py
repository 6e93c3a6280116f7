"""1.1: the block stands inside the try, and handlers stay where they are."""
import requests


async def ping(url):
    try:
        response = requests.get(url)
        print(response.status_code)
    except requests.TooManyRedirects:
        return False
    finally:
        print("asked", url)
    return True
