"""Ctrl-C cancels what `asyncio.run` runs: who raises there ends the program with KeyboardInterrupt."""

import asyncio


async def serve(loops):
    try:
        await loops.run()
    except asyncio.CancelledError:
        print("Shutting down.")
        await loops.shutdown()


async def talk(incoming, outgoing):
    try:
        await incoming
    # Clean up and exit without re-raising CancelledError to prevent Python
    # from raising KeyboardInterrupt and displaying a stack trace.
    except asyncio.CancelledError:  # pragma: no cover
        pass
    finally:
        outgoing.cancel()


async def worker(queue):
    try:
        while True:
            print(await queue.get())
    except asyncio.CancelledError:
        print("worker stopped")


def main(loops):
    asyncio.run(serve(loops))


def client(incoming, outgoing):
    with asyncio.Runner() as runner:
        runner.run(talk(incoming, outgoing))
