"""1.3: close, where the session is closed behind its last use, and where it is used again."""
import requests


async def load(url):
    s = requests.Session()
    try:
        return s.get(url).json()
    finally:
        s.close()
