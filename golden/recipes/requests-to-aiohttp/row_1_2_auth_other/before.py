"""1.2: auth: what works on a prepared request has no counterpart."""
import requests
from requests.auth import AuthBase, HTTPProxyAuth


class Token(AuthBase):
    def __call__(self, request):
        request.headers["X-Token"] = "abc"
        return request


async def by_class(url):
    return requests.get(url, auth=Token()).json()


async def by_proxy(url):
    return requests.get(url, auth=HTTPProxyAuth("me", "secret")).json()


async def by_function(url):
    return requests.get(url, auth=lambda request: request).json()


async def unknown(url, auth):
    return requests.get(url, auth=auth).json()
