"""Cookies of a browser."""
import http.cookiejar

import requests


async def inbox(url, path):
    jar = http.cookiejar.MozillaCookieJar(path)
    jar.load()
    return requests.get(url, cookies=jar, timeout=10).text
