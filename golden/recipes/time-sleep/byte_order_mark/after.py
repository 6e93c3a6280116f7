import asyncio
from asyncio import run
async def wait(): print("é", await asyncio.sleep(0))
run(wait())
