"""1.1: a chain is not converted where something would be evaluated in another order, or would always be."""
import requests


async def report(url, counter, fast):
    print(counter.next(), requests.get(url).text)


async def cached(url, cache):
    return cache.get(url) or requests.get(url).text


async def either(url, fast):
    return "" if fast else requests.get(url).text


async def later(url):
    return lambda: requests.get(url).text


async def lengths(urls):
    return sum(len(requests.get(url).text) for url in urls)
