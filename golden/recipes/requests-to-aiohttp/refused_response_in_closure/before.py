"""A response that is read later, by a function of its own."""
import requests


async def lazy(url):
    response = requests.get(url)

    def body():
        return response.text

    return body
