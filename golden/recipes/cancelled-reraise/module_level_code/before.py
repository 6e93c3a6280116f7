import asyncio

PAUSE = 0.01

try:
    import trio_or_something_else as backend
except BaseException:
    backend = None

if backend is None:

    async def main():
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("cancelled")
        print("without a backend")

else:

    async def main():
        await backend.sleep(PAUSE)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except asyncio.CancelledError:
        print("main was cancelled")
