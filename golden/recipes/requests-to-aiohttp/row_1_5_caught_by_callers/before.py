"""1.5: callers in the same file catch what the converted function raises."""
import requests


async def load(url):
    return requests.get(url).content


async def main(urls):
    for url in urls:
        try:
            print(len(await load(url)))
        except requests.TooManyRedirects:
            print("round and round")
