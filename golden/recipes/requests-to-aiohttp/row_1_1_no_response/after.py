"""1.1: a call whose response nobody wants."""
import aiohttp


async def touch(hook):
    async with aiohttp.ClientSession() as session:
        async with session.post(hook, json={"state": "up"}):
            pass
    print("told", hook)
