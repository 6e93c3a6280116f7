"""1.5: contextlib.suppress is a handler too."""
import contextlib

import requests


async def tell(hook):
    with contextlib.suppress(requests.TooManyRedirects):
        requests.post(hook, json={"state": "up"})
