"""1.2: auth: a pair, or HTTPBasicAuth: the header that requests would send, in Latin-1."""
import requests
from requests.auth import HTTPBasicAuth


async def load(url, user, password):
    requests.get(url, auth=(user, password)).raise_for_status()
    requests.get(url, auth=HTTPBasicAuth("me", password)).raise_for_status()
    requests.get(url, headers={"Accept": "text/plain"}, auth=("me", "secret")).raise_for_status()
