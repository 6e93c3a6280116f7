"""1.2: params of which nothing is known: bools and None would be an error."""
import requests


async def search(url, query, word):
    print(requests.get(url, params=query).ok)
    print(requests.get(url, params={"q": word}).ok)
