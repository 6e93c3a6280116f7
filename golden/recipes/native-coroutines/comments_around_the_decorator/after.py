import asyncio


# above
# beside
# between
async def one():
    await asyncio.sleep(0)  # behind


class Two:
    # above
    # beside
    # between
    async def two(self):
        # the first line
        await (  # here
            asyncio.sleep(0)
        )
        return await asyncio.wait_for(self.two(),
                                      3)
