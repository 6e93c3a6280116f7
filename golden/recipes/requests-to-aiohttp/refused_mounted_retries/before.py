"""Retries by an adapter."""
import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry


async def fetch(url):
    with requests.Session() as session:
        retries = Retry(total=5, backoff_factor=0.2, status_forcelist=[502, 503])
        session.mount("https://", HTTPAdapter(max_retries=retries))
        return session.get(url, timeout=10).json()
