import asyncio


class Office:
    async def send(self, letter):
        await asyncio.sleep(0)
        return f"sent {letter}"
