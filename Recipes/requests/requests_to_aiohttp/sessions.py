"""Sessions: what one keeps, and where it is set.

A jar of aiohttp that is not `unsafe` keeps no cookies of hosts that are IP addresses; requests keeps them.

>>> async def f(url, token):
...     with requests.Session() as session:
...         session.headers["Authorization"] = token
...         return session.get(url).status_code
async def f(url, token):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        session.headers["Authorization"] = token
        async with session.get(url) as response:
            return response.status

What a session of aiohttp takes only when it is made goes there.

>>> async def f(url):
...     session = requests.Session()
...     session.headers = {"Accept": "text/csv"}
...     session.get(url)
...     session.close()
async def f(url):
    async with aiohttp.ClientSession(headers={"Accept": "text/csv"}, cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(url):
            pass
"""

import aiohttp
import requests
from segue import MISSING, assigned, is_none, note, refuse, replaces

from .keywords import address, head, keywords, login, redirected, texts


@replaces(requests.Session, requests.session)
async def open_session(
    *, headers=assigned, auth=assigned, trust_env=assigned
) -> aiohttp.ClientSession:
    note(
        "aiohttp takes no proxies, passwords or certificates from the environment, and follows 10 redirects, not 30"
    )
    async with aiohttp.ClientSession(
        headers=head(headers, auth),
        auth=login(auth),
        trust_env=trust_env,
        cookie_jar=aiohttp.CookieJar(unsafe=True),
    ) as session:
        yield session


@replaces(requests.Session)
class Session(aiohttp.ClientSession):
    async def get(self, url, params=MISSING, **options) -> aiohttp.ClientResponse:
        async with self.get(
            address(url), **keywords(params=params, **options)
        ) as response:
            yield response

    async def options(self, url, **options) -> aiohttp.ClientResponse:
        async with self.options(address(url), **redirected(**options)) as response:
            yield response

    async def head(self, url, **options) -> aiohttp.ClientResponse:
        async with self.head(address(url), **keywords(**options)) as response:
            yield response

    async def post(
        self, url, data=MISSING, json=MISSING, **options
    ) -> aiohttp.ClientResponse:
        async with self.post(
            address(url), **keywords(data=data, json=json, **options)
        ) as response:
            yield response

    async def put(self, url, data=MISSING, **options) -> aiohttp.ClientResponse:
        async with self.put(
            address(url), **redirected(data=data, **options)
        ) as response:
            yield response

    async def patch(self, url, data=MISSING, **options) -> aiohttp.ClientResponse:
        async with self.patch(
            address(url), **redirected(data=data, **options)
        ) as response:
            yield response

    async def delete(self, url, **options) -> aiohttp.ClientResponse:
        async with self.delete(address(url), **redirected(**options)) as response:
            yield response

    async def request(self, method, url, **options) -> aiohttp.ClientResponse:
        async with self.request(
            method, address(url), **redirected(method, **options)
        ) as response:
            yield response

    class headers(aiohttp.ClientSession):
        def __setitem__(self, name, value):
            if is_none(value):
                refuse("aiohttp takes only texts as headers")
            self.headers[name] = value

        def __getitem__(self, name):
            return self.headers[name]

        def __delitem__(self, name):
            del self.headers[name]

        def __contains__(self, name):
            return name in self.headers

        def get(self, name, default=MISSING):
            return self.headers.get(name, default)

        def pop(self, name, default=MISSING):
            return self.headers.pop(name, default)

        def setdefault(self, name, value):
            return self.headers.setdefault(name, value)

        def update(self, other):
            self.headers.update(texts(other))

    def close(self):
        pass

    class cookies(aiohttp.ClientSession):
        def update(self, other):
            self.cookie_jar.update_cookies(other)

        def set(self, name, value):
            self.cookie_jar.update_cookies({name: value})

        def clear(self):
            self.cookie_jar.clear()

        get = refuse("aiohttp's jar has cookies by host: go through it by hand")
        get_dict = refuse("aiohttp's jar has cookies by host: go through it by hand")

    send = refuse("aiohttp has no prepared requests")
    prepare_request = refuse("aiohttp has no prepared requests")
    mount = refuse("aiohttp has no adapters: it would lose the retries")
    get_adapter = refuse("aiohttp has no adapters: it would lose the retries")
    params = refuse("a session of aiohttp has no 'params' of its own")
    verify = refuse("a session of aiohttp has no 'verify' of its own")
    cert = refuse("a session of aiohttp has no 'cert' of its own")
    proxies = refuse("a session of aiohttp has no 'proxies' of its own")
    hooks = refuse("a session of aiohttp has no 'hooks' of its own")
    max_redirects = refuse("a session of aiohttp has no 'max_redirects' of its own")
    stream = refuse("a session of aiohttp has no 'stream' of its own")
    adapters = refuse("a session of aiohttp has no 'adapters' of its own")
    merge_environment_settings = refuse("aiohttp has no such step of its own to change")
    resolve_redirects = refuse("aiohttp has no such step of its own to change")
    rebuild_auth = refuse("aiohttp has no such step of its own to change")
    rebuild_method = refuse("aiohttp has no such step of its own to change")
    rebuild_proxies = refuse("aiohttp has no such step of its own to change")


@replaces(requests.adapters.HTTPAdapter)
def adapt(*args, **options):
    refuse("aiohttp has no adapters: it would lose the retries")
