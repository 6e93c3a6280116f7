import asyncio

PAUSE = 0.01
CALLBACKS = []


async def nested_function():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        def again():
            raise

        CALLBACKS.append(again)
        raise
    print("function")


async def nested_coroutine():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        async def again():
            return 1

        CALLBACKS.append(again)
        raise
    print("coroutine")


async def nested_class():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        class Again:
            reason = error

            def again(self):
                raise self.reason

        CALLBACKS.append(Again)
        raise
    print("class")


async def main():
    await nested_function()
    await nested_coroutine()
    await nested_class()


if __name__ == "__main__":
    asyncio.run(main())
