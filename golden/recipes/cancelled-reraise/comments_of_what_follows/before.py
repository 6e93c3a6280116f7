import asyncio

PAUSE = 0.01


async def statement_follows():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
    # The next step: it has nothing to do with the handler.
    print("statement")


async def handler_follows():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
        # There is nothing else to undo.

        # Nor is there anyone to tell.

    # The network is another matter.
    except OSError:
        print("network")
    print("handler")


async def function_follows():
    try:
        await asyncio.sleep(PAUSE)
        print("function")
    except asyncio.CancelledError:
        print("cancelled")

    # This one still belongs to the function.


# And this one to the next.
async def main():
    await statement_follows()
    await handler_follows()
    await function_follows()


if __name__ == "__main__":
    asyncio.run(main())
