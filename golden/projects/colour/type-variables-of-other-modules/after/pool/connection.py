import asyncio


class Connection:
    async def ping(self) -> str:
        await asyncio.sleep(0.01)
        return "pong"


class Spare:
    async def ping(self) -> str:
        await asyncio.sleep(0.01)
        return "spare"
