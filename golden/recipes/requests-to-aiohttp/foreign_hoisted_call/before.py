"""A call within a larger statement keeps its lines where it goes (langchain_community)."""

import json

import requests


async def evaluators(key: str):
    found = json.loads(
        requests.get(
            "https://api.example.org/v1/evaluators",
            headers={
                "accept": "application/json",
                "X-API-KEY": key,
            },
            timeout=30,
        ).text
    )["evaluators"]
    return [one["id"] for one in found]


async def pull(backend, key: str):
    reply = requests.get(
        backend + "/processing/pull",
        headers={
            "x-key": "Bearer " + key,
        },
    ).json()
    return reply["status"]
