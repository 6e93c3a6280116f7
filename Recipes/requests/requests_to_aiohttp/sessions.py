"""Sessions.

>>> async def f(url):
...     with requests.Session() as session:
...         return session.get(url).text
async def f(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.text(errors="replace")
"""

import aiohttp
import requests
from segue import MISSING, assigned, note, refuse, replaces, shared


@shared
async def session() -> aiohttp.ClientSession:
    note(
        "aiohttp takes no proxies, passwords or certificates from the environment, and follows 10 redirects, not 30"
    )
    note("the calls of a function share a session, and with it cookies")
    async with aiohttp.ClientSession() as session:
        yield session


@replaces(requests.Session, requests.session)
async def open_session(
    *, headers=assigned, trust_env=assigned
) -> aiohttp.ClientSession:
    note(
        "aiohttp takes no proxies, passwords or certificates from the environment, and follows 10 redirects, not 30"
    )
    note(
        "aiohttp keeps no cookies of hosts that are IP addresses, unless cookie_jar=aiohttp.CookieJar(unsafe=True)"
    )
    async with aiohttp.ClientSession(headers=headers, trust_env=trust_env) as session:
        yield session


@replaces(requests.Session)
class Session(aiohttp.ClientSession):
    async def get(
        self, url, *, timeout=MISSING, stream=MISSING, **options
    ) -> aiohttp.ClientResponse:
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=timeout, sock_read=timeout
        )
        async with self.get(url, timeout=timeout, **options) as response:
            yield response

    async def post(
        self,
        url,
        data=MISSING,
        json=MISSING,
        *,
        timeout=MISSING,
        stream=MISSING,
        **options,
    ) -> aiohttp.ClientResponse:
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=timeout, sock_read=timeout
        )
        async with self.post(
            url, data=data, json=json, timeout=timeout, **options
        ) as response:
            yield response

    headers = aiohttp.ClientSession.headers

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
