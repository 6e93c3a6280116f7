"""1.2: json: sent alike; None is no body."""
import requests


async def send(url, order):
    requests.post(url, json=order).raise_for_status()
    requests.post(url, json=None).raise_for_status()
