"""A made-up library that fetches things: the one that blocks.

What it answers depends on the address alone, and it prints each request, so that a change of order shows.
"""

import json


class DepotError(Exception):
    def __init__(self, text, status=0):
        super().__init__(text)
        self.status = status


class DepotTimeout(DepotError):
    pass


class BadStatus(DepotError):
    pass


class Reply:
    def __init__(self, address, status, body):
        self.address = address
        self.status = status
        self.headers = {"Kind": "made-up", "Length": str(len(body))}
        self.elapsed = 0.25
        self._body = body

    @property
    def ok(self):
        return self.status < 400

    def __bool__(self):
        return self.ok

    @property
    def data(self):
        return self._body

    @property
    def text(self):
        return self._body.decode()

    def json(self, strict=False):
        return json.loads(self._body, strict=strict)

    def stream(self, size):
        for start in range(0, len(self._body), size):
            yield self._body[start : start + size]

    def __iter__(self):
        return iter(self._body.splitlines())

    def check(self):
        if not self.ok:
            raise BadStatus(f"{self.address}: {self.status}", self.status)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


class Client:
    def __init__(self, retries=0):
        self.retries = retries
        self.headers = {}

    def request(self, method, url, fields=None, *, timeout=None, retries=0, redirect=True, **options):
        facts = {"fields": fields, "timeout": timeout, "redirect": redirect, **options}
        shown = [f"{name}={value}" for name, value in sorted(facts.items()) if value not in (None, 0)]
        print("request", method, url, *shown)
        if "slow" in url and timeout is not None and timeout < 1:
            raise DepotTimeout(f"{url}: too late")
        if "broken" in url:
            raise DepotError(f"{url}: broken")
        status = 404 if "missing" in url else 200
        body = json.dumps({"url": url, "fields": fields}, sort_keys=True, indent=1).encode()
        return Reply(url, status, body)

    def get(self, url, fields=None, **options):
        return self.request("GET", url, fields, **options)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


def request(method, url, fields=None, **options):
    return Client().request(method, url, fields, **options)


def get(url, fields=None, **options):
    return request("GET", url, fields, **options)


def put(url, body, **options):
    return request("PUT", url, {"body": body}, **options)


def ping(url):
    print("ping", url)
    return "missing" not in url
