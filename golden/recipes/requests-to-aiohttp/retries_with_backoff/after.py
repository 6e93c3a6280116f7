"""Ask again while the server is busy."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def patient_get(url, attempts=4):
    async with aiohttp.ClientSession() as session:
        for attempt in range(attempts):
            async with session.get(url) as response:
                if response.status == 503:
                    pause = float(response.headers.get("Retry-After", 1))
                    print("busy, again in", pause)
                    await asyncio.sleep(pause + attempt / 1000)
                    continue
                response.raise_for_status()
                return await response.json(content_type=None)
    raise RuntimeError(f"no answer after {attempts} attempts")


async def main():
    print(await patient_get(f"{SERVER}/flaky/2"))
    try:
        await patient_get(f"{SERVER}/flaky/9", attempts=2)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
