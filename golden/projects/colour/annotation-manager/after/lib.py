from typing import ContextManager
from naps import nap


class Lease:
    async def __aenter__(self):
        await nap()
        return self

    async def __aexit__(self, *details):
        await nap()


async def inside(lease: ContextManager) -> str:
    async with lease:
        return "in"
