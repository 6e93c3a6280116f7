import asyncio
# about time
import time
# about nothing


async def wait():  # signature
    # before
    time.sleep(  # opening
        # own line
        0  # value
        # last
    )  # type: ignore[unused]
    # after
    time.sleep(0)  # end
    # tail


asyncio.run(wait())
print("ok")
