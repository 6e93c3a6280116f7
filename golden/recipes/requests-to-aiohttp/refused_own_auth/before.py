"""Authentication by a class of one's own."""
import requests


class TokenAuth(requests.auth.AuthBase):
    def __init__(self, token):
        self.token = token

    def __call__(self, request):
        request.headers["X-Token"] = self.token
        return request


async def load(url, token):
    return requests.get(url, auth=TokenAuth(token), timeout=10).json()
