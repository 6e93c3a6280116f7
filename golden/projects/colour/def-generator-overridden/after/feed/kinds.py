import asyncio


class Feed:
    async def items(self):
        await asyncio.sleep(0.01)
        yield "item"


class Doubled(Feed):
    async def items(self):
        async for item in super().items():
            yield item * 2


class Fixed(Feed):
    async def items(self):
        yield "fixed"
