"""Arguments that have a line each keep it, also those that become a call of their own (crewai_tools)."""

import json

import requests


async def kickoff(url, token: str, inputs):
    response = requests.post(
        f"{url}/kickoff",
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
        },
        json={"inputs": inputs},
        timeout=30,
    )
    return response.json()


async def installed(url, app: str):
    response = requests.get(
        url,
        timeout=(3, 30),
        # Which of them.
        params={"app": app},
        verify=False
    )
    return response.json()


async def search(url, token: str, query):
    response = requests.post(
        url, data=json.dumps(query), headers={"X-Token": token}, timeout=30
    )
    return response.status_code
