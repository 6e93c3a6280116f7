"""A call within a larger statement keeps its lines where it goes (langchain_community)."""

import json

import aiohttp


async def evaluators(key: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(
            "https://api.example.org/v1/evaluators",
            headers={
                "accept": "application/json",
                "X-API-KEY": key,
            },
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=30, sock_read=30),
        ) as response:
            found = json.loads(
                await response.text(errors="replace")
            )["evaluators"]
    return [one["id"] for one in found]


async def pull(backend, key: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(
            backend + "/processing/pull",
            headers={
                "x-key": "Bearer " + key,
            },
        ) as response:
            reply = await response.json(content_type=None)
    return reply["status"]
