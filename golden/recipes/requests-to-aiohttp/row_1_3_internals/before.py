"""1.3: what subclasses of Session and prepared requests are made of."""
import requests


class Limited(requests.Session):
    async def load(self, url):
        return self.get(url).json()


async def send(url):
    with requests.Session() as s:
        request = s.prepare_request(requests.Request("GET", url))
        settings = s.merge_environment_settings(request.url, {}, None, None, None)
        return s.send(request, **settings).status_code
