import asyncio


async def fetch(url, retries=3):
    return url


async def main(urls, *more, pairs=()):
    await asyncio.gather(*[fetch(url) for url in urls])
    await asyncio.gather(fetch("a"), *(fetch(url) for url in urls if url), return_exceptions=True)
    await asyncio.gather(*map(fetch, urls))
    await asyncio.gather(*[fetch(url, n) for url in "ab" for n in urls])
    await asyncio.gather(*[fetch(a) for a, b in pairs])
    await asyncio.gather(*[fetch(url) for url in more])
    await asyncio.gather(*[fetch(url) for url in range(10_000)])
    await asyncio.gather(*[fetch(url) for url in urls[10:]])
    for done in asyncio.as_completed([fetch(url) for url in urls], timeout=3):
        await done
    later = [fetch(url) for url in urls]
    await asyncio.gather(*later)
    appended = []
    for url in urls:
        appended.append(fetch(url))
    await asyncio.gather(*appended)
    # Who hands these over knows how many they are.
    await asyncio.gather(*more)
