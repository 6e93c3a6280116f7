import asyncio
# about time
# about nothing


async def wait():  # signature
    # before
    await asyncio.sleep(  # opening
        # own line
        0  # value
        # last
    )  # type: ignore[unused]
    # after
    await asyncio.sleep(0)  # end
    # tail


asyncio.run(wait())
print("ok")
