"""1.2: params whose values are known: texts, numbers, lists of these, pairs."""
import requests


async def search(url, word, page: int):
    a = requests.get(url, params={"q": f"{word}!", "page": page, "size": 50}).json()
    b = requests.get(url, params=[("tag", "x"), ("tag", "y")]).json()
    c = requests.get(url, {"ids": [1, 2, 3], "when": str(word)}).json()
    return a, b, c


async def as_text(url):
    return requests.get(url, params="a=1&b=2").json()
