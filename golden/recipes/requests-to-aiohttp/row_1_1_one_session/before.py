"""1.1: one session per function, one block per call, up to the last use of its response."""
import requests


async def compare(left, right):
    one = requests.get(left)
    other = requests.get(right)
    if one.status_code != other.status_code:
        return False
    # Only the bodies are left.
    return one.content == other.content
