from relay.line import send


async def answer():
    await send("hello")
