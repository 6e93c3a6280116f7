"""Annotations that name the old type among others (jira, crewai_tools)."""

from typing import Union

import requests


async def check(response: requests.Response | None):
    return response is not None


async def first(responses: list[requests.Response]) -> Union[requests.Response, str]:
    return responses[0] if responses else "none"
