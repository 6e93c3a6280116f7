"""1.5: HTTPError: what it tells of the response stands in the exception itself."""
import requests


async def load(url):
    try:
        response = requests.get(url)
        response.raise_for_status()
        return response.content
    except requests.HTTPError as error:
        if error.response.status_code == 404:
            return None
        print(error.response.headers["Retry-After"])
        raise
