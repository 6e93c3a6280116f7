"""An import in a group of its own goes, and the new one comes elsewhere: no third empty line stays."""
import attrs
from yarl import URL

import requests


async def ask(url):
    return requests.get(f"{URL(url)}", timeout=5).status_code, attrs
