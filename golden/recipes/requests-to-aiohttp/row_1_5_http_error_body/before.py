"""1.5: HTTPError: the body of its response is gone."""
import requests


async def load(url):
    try:
        response = requests.get(url)
        response.raise_for_status()
        return response.content
    except requests.HTTPError as error:
        print(error.response.text)
        raise
