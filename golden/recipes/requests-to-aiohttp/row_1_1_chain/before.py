"""1.1: a call in the midst of an expression gets a block around its statement."""
import requests


async def name(url):
    return requests.get(url).json()["people"][0]["name"]


async def greeting(url):
    print(f"Hello, {requests.get(url).text}!")


async def wait_for(url):
    if requests.get(url).status_code == 200:
        print("there it is")
