def get(url, limit=None):
    return url, limit


get("", limit=None)
