"""1.1: return, break, continue and raise within a block."""
import requests


async def first_that_answers(urls):
    for url in urls:
        response = requests.get(url)
        if response.status_code == 404:
            continue
        if response.status_code == 401:
            raise PermissionError(url)
        if response.status_code == 410:
            break
        return response.url
    return None
