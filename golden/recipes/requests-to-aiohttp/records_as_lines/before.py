"""One record a line, read as they come."""

import asyncio
import json
import os

import requests

SERVER = os.environ["SERVER"]


async def active_names():
    names = []
    response = requests.get(f"{SERVER}/records", stream=True)
    for line in response.iter_lines():
        if line:
            record = json.loads(line)
            if record["active"]:
                names.append(record["name"])
    response.close()
    return names


print(asyncio.run(active_names()))
