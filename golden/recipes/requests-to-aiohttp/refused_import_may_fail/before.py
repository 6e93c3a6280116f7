"""A library that need not be there."""
try:
    import requests
except ImportError:
    requests = None


async def latest():
    if requests is None:
        return None
    return requests.get("https://pypi.org/pypi/pip/json", timeout=5).json()
