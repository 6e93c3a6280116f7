import asyncio
import time


def outer():
    time.sleep(0)

    async def inner():
        time.sleep(0)

        async def innermost():
            time.sleep(0)
            return "innermost"

        def plain():
            time.sleep(0)
            return "plain"

        async def after():
            time.sleep(0)

        await after()
        return plain(), await innermost()

    return inner


print(asyncio.run(outer()()))
