"""1.2: data: a form that is written out."""
import requests


async def login(url, name: str):
    requests.post(url, data={"name": name, "tags": ["a", "b"], "age": 7}).raise_for_status()
    requests.post(url, data=[("tag", "a"), ("tag", "b")]).raise_for_status()
