import trio


async def main():
    try:
        await trio.sleep(30)
    except BaseException:
        print("no asyncio here")
    try:
        await trio.sleep(30)
    except:
        print("no asyncio here")


trio.run(main)
