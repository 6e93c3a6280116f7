"""Arguments that have a line each keep it, also those that become a call of their own (crewai_tools)."""

import json

import aiohttp


async def kickoff(url, token: str, inputs):
    async with aiohttp.ClientSession() as session:
        async with session.post(
            f"{url}/kickoff",
            headers={
                "Authorization": f"Bearer {token}",
                "Content-Type": "application/json",
            },
            json={"inputs": inputs},
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=30, sock_read=30),
        ) as response:
            return await response.json(content_type=None)


async def installed(url, app: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(
            url,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=3, sock_read=30),
            # Which of them.
            params={"app": app},
            ssl=False
        ) as response:
            return await response.json(content_type=None)


async def search(url, token: str, query):
    async with aiohttp.ClientSession() as session:
        async with session.post(
            url, data=json.dumps(query), headers={"X-Token": token}, timeout=aiohttp.ClientTimeout(total=None, sock_connect=30, sock_read=30)
        ) as response:
            return response.status
