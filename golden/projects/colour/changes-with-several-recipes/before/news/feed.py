import time

import requests


def headline(url):
    for attempt in range(2):
        response = requests.get(url)
        if response.ok:
            return response.text
        time.sleep(attempt)
    return None
