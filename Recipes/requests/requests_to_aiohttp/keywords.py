"""Keywords of a request: what each becomes, and which have no counterpart.

>>> async def f(url):
...     requests.get(url, timeout=(3, 60), verify=False, stream=True)
async def f(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=3, sock_read=60), ssl=False):
            pass

>>> async def f(url, user):
...     requests.get(url, headers={"Accept": "text/csv"}, auth=(user, "x"))
async def f(url, user):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers={"Accept": "text/csv", "Authorization": aiohttp.encode_basic_auth(user, "x", encoding="latin1")}):
            pass
"""

import http.cookiejar

import aiohttp
import requests
import urllib3
from segue import (
    MISSING,
    has_type,
    has_version,
    is_false,
    is_missing,
    is_none,
    is_text,
    note,
    refuse,
    review,
)

from .bodies import body, query


def keywords(
    *,
    params=MISSING,
    data=MISSING,
    json=MISSING,
    files=MISSING,
    headers=MISSING,
    auth=MISSING,
    cookies=MISSING,
    timeout=MISSING,
    allow_redirects=MISSING,
    verify=MISSING,
    cert=None,
    proxies=None,
    hooks=None,
    stream=None,
):
    """What requests takes, as aiohttp wants it."""
    if not is_none(proxies):
        refuse("aiohttp takes one proxy for a request: choose it by hand")
    if not is_none(hooks):
        refuse("aiohttp has no hooks for a request")
    if not is_none(cert):
        refuse(
            "certificates are given to aiohttp by ssl=ssl.create_default_context(cafile=...)"
        )
    if is_missing(timeout):
        note("without a timeout requests waits for ever, aiohttp 300 seconds")
    return {
        "params": query(params),
        "data": body(data, json, files, headers),
        "json": given(json),
        "headers": head(headers, auth),
        "auth": login(auth),
        "cookies": jar(cookies),
        "timeout": limits(timeout),
        "allow_redirects": allow_redirects,
        "ssl": trust(verify),
    }


def redirected(method=MISSING, *, data=MISSING, allow_redirects=MISSING, **options):
    """Of the methods that requests gives up where a redirect leads."""
    if not is_false(allow_redirects) and not is_text(method, "get", "head", "post"):
        note(
            "after a redirect by 301 or 302 aiohttp sends method and body again, where requests goes on with GET"
        )
    return keywords(data=data, allow_redirects=allow_redirects, **options)


def address(url):
    """It may be a text, or a yarl.URL."""
    match url:
        case bytes():
            refuse("aiohttp takes no URL of bytes")
    return url


def given(value):
    """None is nothing for requests."""
    if is_none(value):
        value = MISSING
    return value


def head(headers, auth):
    """Headers, with basic authentication among them."""
    if is_none(headers):
        headers = MISSING
    if not is_missing(headers) and not has_type(headers, dict[str, str]):
        headers = texts(headers)
        review(
            "headers are taken for texts: None, which removes one for requests, is an error for aiohttp"
        )
    match auth:
        case (user, password) | requests.auth.HTTPBasicAuth(user, password):
            if has_version("aiohttp>=3.14"):
                headers = {
                    **headers,
                    "Authorization": aiohttp.encode_basic_auth(
                        user, password, encoding="latin1"
                    ),
                }
    return headers


def texts(headers):
    """None removes a header for requests, and bytes are as good as texts."""
    match headers:
        case {**items}:
            for value in items.values():
                match value:
                    case None | bytes():
                        refuse("aiohttp takes only texts as headers")
    return headers


def login(auth):
    """Authentication of versions that know no header for it."""
    match auth:
        case None:
            auth = MISSING
        case (user, password) | requests.auth.HTTPBasicAuth(user, password):
            if has_version("aiohttp>=3.14"):
                auth = MISSING
            else:
                auth = aiohttp.BasicAuth(user, password)
        case requests.auth.HTTPDigestAuth():
            refuse("a digest needs a session with aiohttp.DigestAuthMiddleware")
        case _:
            refuse(
                "aiohttp knows only basic auth: write the Authorization header by hand"
            )
    return auth


def jar(cookies):
    """Cookies of this request alone."""
    match cookies:
        case None:
            cookies = MISSING
        case http.cookiejar.CookieJar():
            refuse("aiohttp takes no jar of cookies for one request")
        case _:
            if not has_type(cookies, dict):
                review("cookies are taken for a dictionary of texts")
    return cookies


def limits(timeout):
    """aiohttp has one limit for all of it; requests one for connecting, and one for each silence."""
    match timeout:
        case None:
            timeout = aiohttp.ClientTimeout(total=None)
        case (connect, read):
            timeout = aiohttp.ClientTimeout(
                total=None, sock_connect=connect, sock_read=read
            )
        case urllib3.Timeout():
            refuse("aiohttp takes no Timeout of urllib3")
        case _:
            if not has_type(timeout, int, float, None):
                review(
                    "timeout is taken for a number of seconds: a pair would be an error"
                )
            timeout = aiohttp.ClientTimeout(
                total=None, sock_connect=timeout, sock_read=timeout
            )
    return timeout


def trust(verify):
    """Whether certificates are looked at."""
    match verify:
        case None | True:
            verify = MISSING
        case False:
            verify = False
        case str():
            refuse(
                "certificates are given to aiohttp by ssl=ssl.create_default_context(cafile=...)"
            )
        case _:
            if not has_type(verify, bool):
                review("verify is taken for True or False: a path would be an error")
    return verify
