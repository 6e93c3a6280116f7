import asyncio


async def fetch(url):
    return url


async def main(urls, table):
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    for url in urls:
        tasks.append(asyncio.create_task(fetch(url)))
    for url in urls:
        if url:
            asyncio.ensure_future(fetch(url))
    async with asyncio.TaskGroup() as group:
        for key, value in table.items():
            group.create_task(fetch(key))
        more = {group.create_task(fetch(url), name=url) for url in urls}
    loop = asyncio.get_running_loop()
    futures = {url: loop.create_task(fetch(url)) for url in urls}
    await asyncio.gather(*tasks, *more, *futures.values())
