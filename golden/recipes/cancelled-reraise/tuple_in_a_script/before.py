"""The end of a script, as many end."""

import asyncio
import signal

PAUSE = 0.01


async def serve():
    await asyncio.sleep(PAUSE)


async def main():
    try:
        await serve()
    except (KeyboardInterrupt, asyncio.CancelledError):  # Ctrl-C
        print("bye")
    finally:
        print(signal.SIGINT.name)


if __name__ == "__main__":
    asyncio.run(main())
