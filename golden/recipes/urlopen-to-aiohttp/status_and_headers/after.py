"""Is it there, and what is it?"""

import aiohttp


async def describe(url: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=3, sock_read=3), raise_for_status=True) as reply:
            kind = reply.headers.get("Content-Type")
            print(reply.status, reply.status, str(reply.url))
            if "ETag" in reply.headers:
                print(reply.headers.get("ETag", "-"))
    return kind
