import asyncio

import aiohttp


async def fetch(session, url):
    try:
        async with session.get(url) as response:
            return await response.text()
    except (aiohttp.ClientError, asyncio.TimeoutError, asyncio.CancelledError):
        print("not fetched", url)


async def listen(websocket):
    async for message in websocket:
        try:
            await websocket.send(message)
        except asyncio.CancelledError:
            await websocket.close()
            return
