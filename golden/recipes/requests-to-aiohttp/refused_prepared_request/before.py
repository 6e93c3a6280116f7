"""A request that is signed before it is sent."""
import hashlib

import requests


async def send_signed(url, secret, order):
    request = requests.Request("POST", url, json=order)
    prepared = request.prepare()
    digest = hashlib.sha256(secret + prepared.body)
    prepared.headers["X-Signature"] = digest.hexdigest()
    with requests.Session() as session:
        return session.send(prepared, timeout=10).status_code
