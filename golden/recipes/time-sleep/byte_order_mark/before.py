import time
from asyncio import run
async def wait(): print("é", time.sleep(0))
run(wait())
