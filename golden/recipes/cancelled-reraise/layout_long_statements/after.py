import asyncio

PAUSE = 0.01


async def brackets():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print(
            "cancelled",
            # with a comment in it
            "by somebody",
        )
        raise
    print("brackets")


async def backslashes():
    try:
        await asyncio.sleep(PAUSE)
    except \
            asyncio.CancelledError:
        text = "cancelled " \
            "by somebody"
        print(text)
        raise
    print("backslashes")


async def texts():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("""cancelled
by somebody
        """)
        raise
    print("texts")


async def semicolons():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled"); print("by somebody")
        raise
    print("semicolons")


async def parenthesised():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    print("parenthesised")


async def main():
    await brackets()
    await backslashes()
    await texts()
    await semicolons()
    await parenthesised()


if __name__ == "__main__":
    asyncio.run(main())
