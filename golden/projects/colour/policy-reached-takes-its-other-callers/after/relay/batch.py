from relay.line import send


async def send_all(words):
    for word in words:
        await send(word)
