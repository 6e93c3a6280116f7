"""1.2: requests.codes: the statuses of http.HTTPStatus."""
import requests


async def there(url):
    response = requests.get(url)
    if response.status_code == requests.codes.ok:
        return True
    return response.status_code in (requests.codes.created, requests.codes.not_found)
