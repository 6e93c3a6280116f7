"""What a function of the recipe makes of a keyword stands where the user wrote it, and is evaluated there (agno)."""

import json

import requests


async def ask(url, headers_for, question):
    response = requests.post(
        url, headers=headers_for(url), data=json.dumps(question), timeout=30
    )
    return response.json()
