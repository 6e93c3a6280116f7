"""1.1: one session per function, one block per call, up to the last use of its response."""
import aiohttp


async def compare(left, right):
    async with aiohttp.ClientSession() as session:
        async with session.get(left) as one:
            async with session.get(right) as other:
                if one.status != other.status:
                    return False
                # Only the bodies are left.
                return await one.read() == await other.read()
