import requests


def load(url):
    response = requests.get(url, headers={"Accept": "text/plain"})
    return response.status_code
