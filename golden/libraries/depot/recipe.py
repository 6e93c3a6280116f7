"""Fetch things without stopping the event loop.

>>> async def show(url):
...     reply = depot.get(url, timeout=5)
...     print(reply.status, reply.json())
async def show(url):
    async with adepot.Client() as client:
        async with client.send("GET", url, timeout=adepot.Timeout(total=5), follow=True) as reply:
            print(reply.code, await reply.json(strict=False))
"""

import adepot
import asyncio
import depot

from segue import MISSING, declares, is_missing, is_none, refuse, replaces, shared

requires = ["adepot>=2"]
python = ">=3.8"


@shared
async def client() -> adepot.Client:
    async with adepot.Client() as client:
        yield client


@replaces(depot.request)
async def request(
    client, method, url, fields=MISSING, *, timeout=MISSING, retries=0, redirect=True, cert=MISSING, **options
) -> adepot.Answer:
    if is_none(timeout):
        refuse("without a timeout it may wait for ever")
    if not is_missing(cert):
        refuse("certificates belong to the client")
    timeout = adepot.Timeout(total=timeout)
    async with client.send(method, url, query=fields, timeout=timeout, follow=redirect, **options) as answer:
        yield answer


@replaces(depot.get)
async def get(
    client, url, fields=MISSING, *, timeout=MISSING, retries=0, redirect=True, **options
) -> adepot.Answer:
    timeout = adepot.Timeout(total=timeout)
    async with client.send("GET", url, query=fields, timeout=timeout, follow=redirect, **options) as answer:
        yield answer


@replaces(depot.put)
async def put(client, url, body) -> adepot.Answer:
    async with client.send("PUT", url, query={"body": body}, follow=True) as answer:
        yield answer


@replaces(depot.ping)
async def ping(client, url):
    return await client.ping(url)


@replaces(depot.Client)
async def open_client(retries=MISSING) -> adepot.Client:
    async with adepot.Client(attempts=retries) as client:
        yield client


@replaces(depot.Client)
class Client(adepot.Client):
    headers = adepot.Client.headers

    async def get(self, url, fields=MISSING, *, timeout=MISSING, redirect=True, **options) -> adepot.Answer:
        timeout = adepot.Timeout(total=timeout)
        async with self.send("GET", url, query=fields, timeout=timeout, follow=redirect, **options) as answer:
            yield answer

    async def request(self, method, url, fields=MISSING, *, redirect=True, **options) -> adepot.Answer:
        async with self.send(method, url, query=fields, follow=redirect, **options) as answer:
            yield answer

    async def close(self):
        await self.close()

    retries = refuse("the client does not tell how often it tries")


@replaces(depot.Reply)
class Reply(adepot.Answer):
    headers = adepot.Answer.headers
    status = adepot.Answer.code
    ok = adepot.Answer.ok

    @property
    async def data(self):
        return await self.body()

    @property
    async def text(self):
        return await self.text("utf-8")

    async def json(self, strict=False):
        return await self.json(strict=strict)

    async def stream(self, size):
        async for chunk in self.chunks(size):
            yield chunk

    async def __iter__(self):
        async for line in self.lines():
            yield line

    def check(self):
        self.check()

    def __bool__(self):
        return self.ok

    elapsed = refuse("answers are not timed")


@replaces(depot.DepotError)
class DepotError(adepot.AdepotError, asyncio.TimeoutError):
    status = adepot.AdepotError.code


@replaces(depot.DepotTimeout)
class DepotTimeout(adepot.Expired):
    pass


@replaces(depot.BadStatus)
class BadStatus(adepot.BadCode):
    status = adepot.BadCode.code


@declares(depot.Reply)
class _Reply:
    status: int


@declares(depot.Client)
class _Client:
    def get(self, url) -> depot.Reply: ...

    def request(self, method, url) -> depot.Reply: ...


@declares(depot.get)
def _get(url) -> depot.Reply: ...
