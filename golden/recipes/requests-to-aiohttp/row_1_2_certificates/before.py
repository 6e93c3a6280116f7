"""1.2: verify and cert: files that are read once, for an ssl context of the session."""
import requests


async def authority(url):
    return requests.get(url, verify="ca.pem").json()


async def own(url):
    return requests.get(url, cert=("client.pem", "client.key")).json()


async def unknown(url, verify):
    return requests.get(url, verify=verify).json()
