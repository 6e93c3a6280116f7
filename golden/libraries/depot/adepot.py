"""A made-up library that fetches things: the one for asyncio. It is strict about what is used after it is closed."""

import asyncio
import json


class AdepotError(Exception):
    def __init__(self, text, code=0):
        super().__init__(text)
        self.code = code


class Expired(AdepotError):
    pass


class BadCode(AdepotError):
    pass


class Timeout:
    def __init__(self, total):
        self.total = total


class Answer:
    def __init__(self, address, code, body):
        self.address = address
        self.code = code
        self.headers = {"Kind": "made-up", "Length": str(len(body))}
        self._body = body
        self._is_open = True

    @property
    def ok(self):
        return self.code < 400

    def check(self):
        if not self.ok:
            raise BadCode(f"{self.address}: {self.code}", self.code)

    async def body(self):
        await asyncio.sleep(0)
        assert self._is_open, "read after it was closed"
        return self._body

    async def text(self, encoding="utf-8"):
        return (await self.body()).decode(encoding)

    async def json(self, *, strict=True):
        return json.loads(await self.body(), strict=strict)

    async def chunks(self, size):
        body = await self.body()
        for start in range(0, len(body), size):
            yield body[start : start + size]

    async def lines(self):
        for line in (await self.body()).splitlines():
            yield line

    def __bool__(self):
        raise TypeError("an answer is neither true nor false")


class _Exchange:
    def __init__(self, client, method, url, fields, timeout, follow, options):
        self._client = client
        self._method = method
        self._url = url
        self._fields = fields
        self._timeout = timeout.total if timeout else None
        self._facts = {"fields": fields, "timeout": self._timeout, "redirect": follow, **options}

    async def __aenter__(self):
        assert self._client._is_open, "the client is not open"
        await asyncio.sleep(0)
        shown = [f"{name}={value}" for name, value in sorted(self._facts.items()) if value not in (None, 0)]
        print("request", self._method, self._url, *shown)
        if "slow" in self._url and self._timeout is not None and self._timeout < 1:
            raise Expired(f"{self._url}: too late")
        if "broken" in self._url:
            raise AdepotError(f"{self._url}: broken")
        code = 404 if "missing" in self._url else 200
        body = json.dumps({"url": self._url, "fields": self._fields}, sort_keys=True, indent=1).encode()
        self._answer = Answer(self._url, code, body)
        return self._answer

    async def __aexit__(self, *details):
        self._answer._is_open = False


class Client:
    def __init__(self, attempts=1):
        self.headers = {}
        self._is_open = False

    def send(self, method, url, *, query=None, timeout=None, follow=False, **options):
        return _Exchange(self, method, url, query, timeout, follow, options)

    async def ping(self, url):
        assert self._is_open, "the client is not open"
        print("ping", url)
        return "missing" not in url

    async def close(self):
        self._is_open = False

    async def __aenter__(self):
        self._is_open = True
        return self

    async def __aexit__(self, *details):
        await self.close()
