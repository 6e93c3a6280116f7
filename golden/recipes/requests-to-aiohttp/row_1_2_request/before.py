"""1.2: requests.request: the method comes first."""
import requests


async def send(method, url):
    response = requests.request("GET", url)
    print(response.reason)
    response = requests.request(method="post", url=url, json=[1, 2])
    print(response.reason)
