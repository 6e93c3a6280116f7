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
    print("brackets")


async def backslashes():
    try:
        await asyncio.sleep(PAUSE)
    except \
            asyncio.CancelledError:
        text = "cancelled " \
            "by somebody"
        print(text)
    print("backslashes")


async def texts():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("""cancelled
by somebody
        """)
    print("texts")


async def semicolons():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled"); print("by somebody");
    print("semicolons")


async def parenthesised():
    try:
        await asyncio.sleep(PAUSE)
    except (asyncio.CancelledError):
        print("cancelled")
    print("parenthesised")


async def main():
    await brackets()
    await backslashes()
    await texts()
    await semicolons()
    await parenthesised()


if __name__ == "__main__":
    asyncio.run(main())
