"""Ask again while the server is busy."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def patient_get(url, attempts=4):
    for attempt in range(attempts):
        response = requests.get(url)
        if response.status_code == 503:
            pause = float(response.headers.get("Retry-After", 1))
            print("busy, again in", pause)
            await asyncio.sleep(pause + attempt / 1000)
            continue
        response.raise_for_status()
        return response.json()
    raise RuntimeError(f"no answer after {attempts} attempts")


async def main():
    print(await patient_get(f"{SERVER}/flaky/2"))
    try:
        await patient_get(f"{SERVER}/flaky/9", attempts=2)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
