"""A plain function: its callers would have to become coroutines."""
import requests


def version(host):
    response = requests.get(f"https://{host}/version", timeout=5)
    return response.json()["version"]


async def main(hosts):
    for host in hosts:
        print(host, version(host))
