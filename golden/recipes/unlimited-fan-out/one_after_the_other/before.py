import asyncio


async def fetch(url):
    return url


async def main(urls, batches, queue):
    limit = asyncio.Semaphore(3)
    for url in urls:
        await limit.acquire()
        asyncio.create_task(fetch(url)).add_done_callback(lambda _: limit.release())
    for url in urls:
        await asyncio.create_task(fetch(url))
    for batch in batches:
        await asyncio.gather(*[fetch(url) for url in batch])
    while True:
        asyncio.create_task(fetch(await queue.get()))
    async for url in queue:
        asyncio.create_task(fetch(url))
    return [await asyncio.create_task(fetch(url)) for url in urls]
