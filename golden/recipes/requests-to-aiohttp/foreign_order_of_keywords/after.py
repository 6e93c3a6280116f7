"""What a function of the recipe makes of a keyword stands where the user wrote it, and is evaluated there (agno)."""

import json

import aiohttp


async def ask(url, headers_for, question):
    async with aiohttp.ClientSession() as session:
        async with session.post(
            url, headers=headers_for(url), data=json.dumps(question), timeout=aiohttp.ClientTimeout(total=None, sock_connect=30, sock_read=30)
        ) as response:
            return await response.json(content_type=None)
