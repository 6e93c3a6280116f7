from contextlib import AbstractContextManager
from naps import nap


class Lease:
    async def __aenter__(self):
        await nap()
        return self

    async def __aexit__(self, *details):
        await nap()


async def inside(lease: AbstractContextManager) -> str:
    async with lease:
        return "in"
