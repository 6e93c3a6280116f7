"""1.1: a call whose response nobody wants."""
import requests


async def touch(hook):
    requests.post(hook, json={"state": "up"})
    print("told", hook)
