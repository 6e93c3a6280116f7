import trio


async def main(channel):
    try:
        await channel.receive()
    except trio.Cancelled:
        print("cancelled")
    try:
        await channel.receive()
    except trio.Cancelled:
        print("cancelled")
        raise
    try:
        await channel.receive()
    except trio.BrokenResourceError:
        pass
