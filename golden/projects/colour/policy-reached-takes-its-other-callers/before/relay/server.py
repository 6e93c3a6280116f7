from relay.line import send


async def answer():
    send("hello")
