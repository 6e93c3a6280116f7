"""1.2: requests.codes: the statuses of http.HTTPStatus."""
import http

import aiohttp


async def there(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            if response.status == http.HTTPStatus.OK:
                return True
            return response.status in (http.HTTPStatus.CREATED, http.HTTPStatus.NOT_FOUND)
