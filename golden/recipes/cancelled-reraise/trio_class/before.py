import trio


async def main():
    try:
        await trio.sleep(30)
    except trio.Cancelled:
        print("cancelled")


trio.run(main)
