"""1.3: mounted adapters: their retries would be lost."""
import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


async def load(url):
    with requests.Session() as s:
        s.mount("https://", HTTPAdapter(max_retries=Retry(total=3)))
        return s.get(url).json()
